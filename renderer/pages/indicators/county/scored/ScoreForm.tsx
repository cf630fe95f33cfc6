import { App, Button, Flex, Form, Input, InputNumber } from 'antd'
import type { ScoreResult } from '../../../../../shared/assessment/county/score.ts'
import { useCommand } from '../../../../api/use-command.ts'
import { FailureAlert } from '../../../../components/FailureAlert.tsx'
import { useBasis } from '../../../../routes.ts'
import { useText } from '../../../../text.ts'

export type PlaceOfSheet = { readonly item: string; readonly rule: string }
type Values = { readonly lost: string; readonly reason?: string }
type Props = {
  readonly place: PlaceOfSheet
  readonly line: ScoreResult['lines'][number]
  readonly onDone: () => void
}

/** Points taken off one line with the reason, or the score taken back. */
export function ScoreForm({ place, line, onDone }: Props) {
  const text = useText('scored')
  const common = useText('common')
  const basis = useBasis()
  const { message } = App.useApp()
  const score = useCommand('county.score')
  const [form] = Form.useForm<Values>()
  const save = async (lost: string | null) => {
    const reason = form.getFieldValue('reason') ?? ''
    await score.mutateAsync({ ...basis, ...place, line: line.line, lost, reason })
    message.success(lost === null ? text.scoreTakenBack : text.scoreSaved)
    onDone()
  }
  return (
    <Form
      form={form}
      layout="inline"
      initialValues={{ lost: line.lost ?? '0', reason: line.reason ?? '' }}
      // The failure stands in the form; nothing more is to be said of the rejected promise.
      onFinish={({ lost }) => void save(String(lost)).catch(() => undefined)}
    >
      <Form.Item name="lost" label={text.lost} rules={[{ required: true, message: common.required }]}>
        <InputNumber<string> stringMode autoFocus min="0" max={line.points} step="0.5" precision={2} />
      </Form.Item>
      <Form.Item name="reason" label={text.reason}>
        <Input maxLength={500} placeholder={text.reasonHint} style={{ inlineSize: 320 }} />
      </Form.Item>
      <Flex gap="small">
        <Button type="primary" htmlType="submit" loading={score.isPending}>
          {text.save}
        </Button>
        {line.reason === null ? null : (
          <Button onClick={() => void save(null).catch(() => undefined)}>{text.takeBack}</Button>
        )}
        <Button onClick={onDone}>{common.cancel}</Button>
      </Flex>
      {score.error === null ? null : <FailureAlert error={score.error} />}
    </Form>
  )
}
