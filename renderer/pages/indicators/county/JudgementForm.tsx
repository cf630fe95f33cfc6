import { App, Button, Flex, Form, Input, Radio } from 'antd'
import { useCommand } from '../../../api/use-command.ts'
import { FailureAlert } from '../../../components/FailureAlert.tsx'
import { KeptForm } from '../../../components/KeptForm.tsx'
import { useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'

type Values = { readonly met?: boolean; readonly remark: string }
type Props = {
  readonly place: { readonly item: string; readonly rule: string }
  readonly takesBack: boolean
  readonly onDone: () => void
}

/** Met or not met with the ground for it, or the judgement taken back. */
export function JudgementForm({ place, takesBack, onDone }: Props) {
  const text = useText('county')
  const common = useText('common')
  const basis = useBasis()
  const { message } = App.useApp()
  const judge = useCommand('county.judge')
  const rules = [{ required: true, message: common.required }]
  const save = async ({ met = null, remark }: { met?: boolean | null; remark: string }) => {
    await judge.mutateAsync({ ...basis, ...place, met, remark })
    message.success(takesBack ? text.judgementTakenBack : text.judgementSaved)
    onDone()
  }
  return (
    <KeptForm<Values>
      keptAs={`judgement ${basis.year} ${basis.standard} ${place.item} ${place.rule} ${takesBack}`}
      className="judgement-form"
      begin={{}}
      onSave={save}
    >
      {judge.error === null ? null : <FailureAlert error={judge.error} />}
      {takesBack ? null : (
        <Form.Item name="met" label={text.judgement} rules={rules}>
          <Radio.Group>
            <Radio value={true} autoFocus>
              {text.judgements.met}
            </Radio>
            <Radio value={false}>{text.judgements.notMet}</Radio>
          </Radio.Group>
        </Form.Item>
      )}
      <Form.Item
        name="remark"
        label={text.remark}
        rules={[{ required: true, whitespace: true, message: common.required }]}
      >
        <Input
          autoFocus={takesBack}
          maxLength={500}
          placeholder={takesBack ? text.takeBackHint : text.remarkHint}
        />
      </Form.Item>
      <Flex gap="small">
        <Button type="primary" htmlType="submit" loading={judge.isPending}>
          {takesBack ? text.saveTakeBack : text.saveJudgement}
        </Button>
        <Button onClick={onDone}>{common.cancel}</Button>
      </Flex>
    </KeptForm>
  )
}
