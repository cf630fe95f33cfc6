import type { Figure } from '../../../../shared/checklists/answer-type.ts'
import type { PartEvaluation } from '../../../../shared/checklists/evaluation.ts'
import { clockText } from '../../../../shared/checklists/read-typed.ts'
import { decimal } from '../../../../shared/decimal/decimal.ts'
import { withSeparators } from '../../../format.ts'
import { useText } from '../../../text.ts'
import { AdoptLink } from './AdoptLink.tsx'
import { valuePart } from './answer-parts.ts'
import { Difference } from './Difference.tsx'
import { type ItemProps, useEarlier, useItemEvaluation } from './open-visit.tsx'
import { partName } from './part-name.ts'
import { TypedField } from './TypedField.tsx'

/** Each figure beside the declared one, with the difference and what is let pass. */
export function FigureFields({ item }: ItemProps) {
  const text = useText('visits')
  const words = useText('words')
  const { parts, problems } = useItemEvaluation(item.code)
  const earlier = useEarlier(item.code)
  if (item.answer.type !== 'number') return null
  const figures = new Map<string, Figure>(item.answer.figures.map((figure) => [figure.code, figure]))
  const figureOf = (part: PartEvaluation) => figures.get(part.figure ?? '')
  const hasDeclared = item.answer.figures.some(({ declared }) => declared !== undefined)
  const shownFigure = (part: PartEvaluation, value: string | null | undefined) => {
    if (value === null || value === undefined) return text.noDeclared
    return figureOf(part)?.format === 'clock' ? clockText(decimal(value)) : withSeparators(value)
  }
  const hasEarlier = (earlier?.figures.length ?? 0) > 0
  return (
    <table className="figure-fields" aria-label={text.rowsTable({ item: item.text })}>
      <thead className={hasDeclared || hasEarlier ? undefined : 'only-read'}>
        <tr>
          <th scope="col">
            <span className="only-read">{item.text}</span>
          </th>
          {hasEarlier ? (
            <th scope="col" className="number">
              {text.earlierColumn}
            </th>
          ) : null}
          {hasDeclared ? (
            <th scope="col" className="number">
              {text.declared}
            </th>
          ) : null}
          <th scope="col">{text.observed}</th>
          {hasDeclared ? <th scope="col">{text.difference}</th> : null}
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => {
          const name = partName({ visits: text, words }, part)
          const problem = problems.find((one) => one.part === part.key)
          const tolerance = figureOf(part)?.tolerance
          return (
            <tr key={part.key}>
              <th scope="row">{name}</th>
              {hasEarlier ? (
                <td className="number secondary">
                  {shownFigure(part, earlier?.figures.find((one) => one.part === part.key)?.value)}
                </td>
              ) : null}
              {hasDeclared ? <td className="number">{shownFigure(part, part.declared)}</td> : null}
              <td>
                <TypedField
                  code={item.code}
                  part={valuePart(part.key)}
                  of="figure"
                  label={text.observedOf({ label: name })}
                  invalid={problem !== undefined}
                  maxLength={40}
                />{' '}
                {part.unit}
                {problem === undefined ? null : (
                  <span className="field-problem" role="alert">
                    {text.answerProblems[problem.code]}
                  </span>
                )}
              </td>
              {hasDeclared ? (
                <td>
                  <Difference part={part} />{' '}
                  {tolerance === undefined || part.declared === null ? null : (
                    <small>
                      {text.tolerance({
                        value: tolerance.value,
                        percent: tolerance.kind === 'percent',
                        unit: part.unit,
                      })}
                    </small>
                  )}{' '}
                  <AdoptLink item={item} part={part} name={name} />
                </td>
              ) : null}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
