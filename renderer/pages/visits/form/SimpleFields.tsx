import { useText } from '../../../text.ts'
import { choicesOf, chosenOf, withChoice } from './choices.ts'
import { KeyChoice } from './KeyChoice.tsx'
import { type ItemProps, useItemEvaluation, useItemState, useOpenVisit } from './open-visit.tsx'
import { TypedField } from './TypedField.tsx'

/** Verdict, grade or choice by one key; points, a date or text typed. */
export function SimpleFields({ item }: ItemProps) {
  const text = useText('visits')
  const { store, readOnly } = useOpenVisit()
  const { shown } = useItemState(item.code)
  const { problems } = useItemEvaluation(item.code)
  const { code, answer: type } = item
  const problem = problems[0]
  const shared = { code, invalid: problem !== undefined }
  const field = () => {
    switch (type.type) {
      case 'score':
        return (
          <>
            <TypedField {...shared} part="points" of="figure" label={text.points} maxLength={40} />{' '}
            <small>{text.pointsOf({ maximum: type.maximum })}</small>
          </>
        )
      case 'date':
        return <TypedField {...shared} part="date" of="date" label={text.dateAnswer} />
      case 'text':
        return (
          <TypedField
            {...shared}
            part="text"
            of="lines"
            label={text.textAnswer}
            maxLength={type.maximumLength ?? 20_000}
          />
        )
      default:
        return (
          <KeyChoice
            label={text.verdictGroup}
            options={choicesOf(item, text)}
            chosen={chosenOf(shown)}
            disabled={readOnly}
            onChoose={(choice) => store.give(code, (answer) => withChoice(answer, choice))}
          />
        )
    }
  }
  return (
    <div className="simple-field">
      {field()}
      {problem === undefined ? null : (
        <span className="field-problem" role="alert">
          {text.answerProblems[problem.code]}
        </span>
      )}
    </div>
  )
}
