import { Button } from 'antd'
import { useText } from '../../../text.ts'
import { isNoted, problemWording, withProblem } from './note-problem.ts'
import { type ItemProps, useItemEvaluation, useItemState, useOpenVisit } from './open-visit.tsx'

/** The proposed findings; a difference beyond tolerance asks whether it is a problem. */
export function ItemProblems({ item }: ItemProps) {
  const text = useText('visits')
  const words = useText('words')
  const { store, form, readOnly } = useOpenVisit()
  const { shown } = useItemState(item.code)
  const evaluation = useItemEvaluation(item.code)
  const wording = problemWording({ visits: text, words }, item, evaluation, form.facts.name)
  const noted = shown !== null && isNoted(shown, wording)
  const asks = evaluation.beyondTolerance && !noted
  return (
    <>
      {evaluation.findings.length === 0 ? null : (
        <div className="findings">
          <strong>{text.findings}</strong>
          <ul>
            {evaluation.findings.map((finding) => (
              <li key={finding}>{finding}</li>
            ))}
          </ul>
        </div>
      )}
      {asks && !readOnly ? (
        <p className="asks-problem" role="status">
          {text.askProblem}{' '}
          <Button size="small" onClick={() => store.give(item.code, (one) => withProblem(one, wording))}>
            {text.noteProblemKey}
          </Button>
        </p>
      ) : null}
    </>
  )
}
