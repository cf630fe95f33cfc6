import { App, Button, Form, Input, Radio, Select } from 'antd'
import { CONCLUSIONS, type Conclusion } from '../../../shared/contract/acceptance.ts'
import type { CallOutput } from '../../api/call-name.ts'
import { useCommand } from '../../api/use-command.ts'
import { FailureAlert } from '../../components/FailureAlert.tsx'
import { KeptForm } from '../../components/KeptForm.tsx'
import { useLeadOn } from '../../components/use-lead-on.ts'
import { VerdictTag } from '../../components/VerdictTag.tsx'
import { paths, useBasis } from '../../routes.ts'
import { useReasons } from '../../sentences.ts'
import { useText } from '../../text.ts'

type Values = {
  readonly conclusion: Conclusion
  readonly decidedBy: readonly string[]
  readonly remark?: string
}
type Props = {
  readonly entry: CallOutput<'acceptance.plan'>['rounds'][number]['entries'][number]
  readonly schoolId: string
}

export function DecisionForm({ entry, schoolId }: Props) {
  const text = useText('acceptance')
  const words = useText('words')
  const common = useText('common')
  const basis = useBasis()
  const leadOn = useLeadOn()
  const reasons = useReasons()
  const { message } = App.useApp()
  const decide = useCommand('acceptance.decide')
  const required = [{ required: true, message: common.required }]
  const conclusion = entry.decision?.conclusion ?? entry.proposed
  const save = async ({ conclusion, decidedBy, remark }: Values) => {
    const written = remark?.trim() ?? ''
    await decide.mutateAsync({
      ...basis,
      schoolId,
      conclusion,
      decidedBy: [...decidedBy],
      remark: written === '' ? null : written,
    })
    message.success(text.decisionSaved)
    leadOn(paths.page(basis, 'acceptance'))
  }
  return (
    <>
      <p>
        <strong>
          {entry.proposed === null
            ? text.noProposal
            : text.proposedIs({ conclusion: words.conclusions[entry.proposed] })}
        </strong>
      </p>
      <ul className="plain-list" aria-label={text.reasons}>
        {entry.rows.map(({ stage, verdict, because }) => (
          <li key={stage}>
            {words.stages[stage]} <VerdictTag verdict={verdict} /> <small>{reasons(because)}</small>
          </li>
        ))}
      </ul>
      {decide.error === null ? null : <FailureAlert error={decide.error} />}
      <KeptForm<Values>
        keptAs={`decision ${basis.year} ${basis.standard} ${schoolId}`}
        begin={{
          ...(conclusion === null ? {} : { conclusion }),
          decidedBy: entry.decision?.decidedBy ?? [],
          remark: entry.decision?.remark ?? '',
        }}
        onSave={save}
      >
        <Form.Item name="conclusion" label={text.conclusion} rules={required}>
          <Radio.Group options={CONCLUSIONS.map((value) => ({ value, label: words.conclusions[value] }))} />
        </Form.Item>
        <Form.Item name="decidedBy" label={text.members} extra={text.membersHint} rules={required}>
          <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', '，', ',', ' ']} />
        </Form.Item>
        <Form.Item name="remark" label={text.remark} extra={text.remarkHint}>
          <Input.TextArea rows={3} maxLength={1000} showCount />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={decide.isPending}>
          {text.saveDecision}
        </Button>
      </KeptForm>
    </>
  )
}
