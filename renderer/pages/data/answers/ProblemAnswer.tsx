import type { Problem } from '../../../../shared/returns/problem.ts'
import { useText } from '../../../text.ts'
import { AnswerButton } from './AnswerButton.tsx'
import { GivenAnswer } from './GivenAnswer.tsx'
import { placeOfAnswer } from './place.ts'

type Props = {
  readonly sha256: string
  readonly problem: Problem
  /** Unit of the value that stands at the cell; null where there is none to change. */
  readonly unit: string | null
}

/** What can be said to a problem where it stands: another value, or why it is as it is. */
export function ProblemAnswer({ sha256, problem, unit }: Props) {
  const text = useText('answers')
  const { severity, reason, reasonBefore, code } = problem
  if (code === 'valueChanged') {
    const given = String(problem.params.reason ?? '')
    return <GivenAnswer place={placeOfAnswer(sha256, problem, 'change')} reason={given} />
  }
  if (reason !== undefined && reasonBefore) {
    return <span className="secondary">{text.stoodBefore({ reason })}</span>
  }
  if (reason !== undefined) {
    return <GivenAnswer place={placeOfAnswer(sha256, problem, 'stands')} reason={reason} />
  }
  if (severity === 'note') return null
  return (
    <>
      {unit === null ? null : <AnswerButton sha256={sha256} problem={problem} kind="change" unit={unit} />}
      {severity === 'warning' ? <AnswerButton sha256={sha256} problem={problem} kind="stands" /> : null}
    </>
  )
}
