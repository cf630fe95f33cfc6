import { Button, Checkbox, Flex, Input } from 'antd'
import { useState } from 'react'
import type { CheckFinding } from '../../../../shared/contract/checks.ts'
import { useCommand } from '../../../api/use-command.ts'
import { FailureAlert } from '../../../components/FailureAlert.tsx'
import { useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { placeOfFinding } from './finding-state.ts'

type Props = {
  readonly finding: CheckFinding
  /** Of the same check, still without a reason. */
  readonly others: readonly CheckFinding[]
  readonly onDone: () => void
}

/** 属实: the reason for a warning, and the same for the others of its check. */
export function ReasonForm({ finding, others, onDone }: Props) {
  const text = useText('dataChecks')
  const answers = useText('answers')
  const common = useText('common')
  const { year } = useBasis()
  const save = useCommand('checks.answer')
  const [reason, setReason] = useState(finding.reason?.text ?? '')
  const [forOthers, setForOthers] = useState(false)
  const written = reason.trim()
  const give = async () => {
    const findings = (forOthers ? [finding, ...others] : [finding]).map(placeOfFinding)
    await save.mutateAsync({ year, findings, reason: written })
    onDone()
  }
  // The failure stands in the form; nothing more is to be said of the rejected promise.
  const submit = () => written !== '' && void give().catch(() => undefined)
  return (
    <Flex vertical gap="small" className="answer-form">
      {save.error === null ? null : <FailureAlert error={save.error} />}
      <Input
        autoFocus
        aria-label={answers.reason}
        placeholder={answers.reasonHint}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        onPressEnter={submit}
      />
      {others.length === 0 ? null : (
        <Checkbox checked={forOthers} onChange={({ target }) => setForOthers(target.checked)}>
          {text.othersToo({ count: others.length })}
        </Checkbox>
      )}
      <Flex gap="small" justify="end">
        <Button onClick={onDone}>{common.cancel}</Button>
        <Button type="primary" disabled={written === ''} loading={save.isPending} onClick={submit}>
          {text.save}
        </Button>
      </Flex>
    </Flex>
  )
}
