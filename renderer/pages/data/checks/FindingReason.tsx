import { Button, Popover } from 'antd'
import { useState } from 'react'
import type { CheckFinding } from '../../../../shared/contract/checks.ts'
import { useCommand } from '../../../api/use-command.ts'
import { dayAndTime } from '../../../format.ts'
import { useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { placeOfFinding } from './finding-state.ts'
import { ReasonForm } from './ReasonForm.tsx'

type Props = { readonly finding: CheckFinding; readonly others: readonly CheckFinding[] }

/** Why a warning stands as it is: given, changed and taken back where it is read. */
export function FindingReason({ finding, others }: Props) {
  const text = useText('dataChecks')
  const provenance = useText('provenance')
  const { year } = useBasis()
  const [open, setOpen] = useState(false)
  const takeBack = useCommand('checks.answer')
  const { severity, reason } = finding
  if (severity === 'error') return <span className="secondary">{text.correctFirst}</span>
  if (severity === 'note') return null
  const answer = (
    <Popover
      trigger="click"
      placement="leftTop"
      destroyOnHidden
      open={open}
      onOpenChange={setOpen}
      title={text.explainTitle}
      content={<ReasonForm finding={finding} others={others} onDone={() => setOpen(false)} />}
    >
      <Button type="link" size="small" className="answer-button">
        {reason === null ? text.explain : text.change}
      </Button>
    </Popover>
  )
  if (reason === null) return answer
  const back = () => takeBack.mutate({ year, findings: [placeOfFinding(finding)], reason: null })
  return (
    <>
      <span title={provenance.byWhom({ author: reason.author, time: dayAndTime(reason.at) })}>
        {reason.text}
      </span>{' '}
      {answer}
      <Button type="link" size="small" className="answer-button" loading={takeBack.isPending} onClick={back}>
        {text.takeBack}
      </Button>
    </>
  )
}
