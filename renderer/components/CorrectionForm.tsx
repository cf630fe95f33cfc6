import { App, Button, Form, Input } from 'antd'
import { useCommand } from '../api/use-command.ts'
import { useText } from '../text.ts'
import { FailureAlert } from './FailureAlert.tsx'
import type { ValuePlace } from './value-place.ts'

type Values = { readonly value: string; readonly reason: string }
type Props = { readonly place: ValuePlace; readonly current: string | null; readonly onSaved: () => void }

/** 手工更正: a new value with its reason; the former stays visible. */
export function CorrectionForm({ place, current, onSaved }: Props) {
  const text = useText('provenance')
  const common = useText('common')
  const { message } = App.useApp()
  const correct = useCommand('observations.correct')
  const rules = [{ required: true, whitespace: true, message: common.required }]
  const save = async (values: Values) => {
    await correct.mutateAsync({ ...place, ...values })
    message.success(text.saved)
    onSaved()
  }
  return (
    <Form
      layout="vertical"
      initialValues={{ value: current ?? '' }}
      // The failure stands in the form; nothing more is to be said of the rejected promise.
      onFinish={(values: Values) => void save(values).catch(() => undefined)}
    >
      {correct.error === null ? null : <FailureAlert error={correct.error} />}
      <Form.Item name="value" label={text.newValue} rules={rules}>
        <Input inputMode="decimal" maxLength={200} className="short-input" />
      </Form.Item>
      <Form.Item name="reason" label={text.reason} rules={rules}>
        <Input placeholder={text.reasonHint} maxLength={500} />
      </Form.Item>
      <Button htmlType="submit" loading={correct.isPending}>
        {text.saveCorrection}
      </Button>
    </Form>
  )
}
