import { CloseOutlined } from '@ant-design/icons'
import { Button, Checkbox } from 'antd'
import type { CountRow } from '../../../../shared/checklists/answer.ts'
import { listRows } from '../../../../shared/checklists/list-rows.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { withSeparators } from '../../../format.ts'
import { useText } from '../../../text.ts'
import { AddRow } from './AddRow.tsx'
import { partText, valuePart } from './answer-parts.ts'
import { CountSummary } from './CountSummary.tsx'
import { Difference } from './Difference.tsx'
import { type ItemProps, useEarlier, useItemEvaluation, useItemState, useOpenVisit } from './open-visit.tsx'
import { TypedField } from './TypedField.tsx'

/** Classes or rooms, counted one by one beside what was declared of each. */
export function CountRows({ item }: ItemProps) {
  const text = useText('visits')
  const { store, form, readOnly } = useOpenVisit()
  const { shown } = useItemState(item.code)
  const { parts, problems } = useItemEvaluation(item.code)
  const earlier = useEarlier(item.code)
  const type = item.answer
  if (type.type !== 'countList') return null
  const answer = shown?.type === 'countList' ? shown : null
  const rows = answer?.rows ?? listRows(type, form)
  const judged = new Map(parts.map((part) => [part.key, part]))
  // A class of this name is another class in another school year; a room remains what it is.
  const comparable = type.rows.of === 'rooms' || earlier?.year === form.visit.year
  const earlierOf = (row: CountRow) =>
    comparable
      ? earlier?.figures.find(({ label, stage }) => label === row.label && stage === row.stage)?.value
      : undefined
  const removeRow = (key: string) =>
    store.give(item.code, (one) =>
      one.type === 'countList' ? { ...one, rows: one.rows.filter((row) => row.key !== key) } : one,
    )
  return (
    <>
      {rows.length === 0 ? <p className="secondary">{text.noRows}</p> : null}
      <ul className="count-rows" aria-label={text.rowsTable({ item: item.text })}>
        {rows.map((row) => {
          const part = judged.get(row.key)
          const problem = problems.find((one) => one.part === row.key)
          const lastTime = earlierOf(row)
          const empty = partText(answer, valuePart(row.key)) === ''
          return (
            <li key={row.key} className={part?.verdict === 'unmet' ? 'count-row count-unmet' : 'count-row'}>
              <span className="count-name">{row.label}</span>
              <span className="number secondary">
                {row.declared === null
                  ? text.rowFoundHere
                  : text.declaredOf({ value: withSeparators(row.declared), unit: '' })}
                {lastTime === undefined ? null : (
                  <small> {text.earlierOf({ value: withSeparators(lastTime) })}</small>
                )}
              </span>
              <TypedField
                code={item.code}
                part={valuePart(row.key)}
                of="figure"
                label={text.observedOf({ label: row.label })}
                invalid={problem !== undefined}
                maxLength={40}
              />
              <span className="count-result">
                {part === undefined ? null : <Difference part={part} />}
                {part?.verdict === 'unmet' ? <StatusIcon sign="below" label={text.verdicts.unmet} /> : null}
                {row.declared === null && !readOnly && empty ? (
                  <Button
                    type="text"
                    size="small"
                    icon={<CloseOutlined aria-hidden />}
                    aria-label={text.removeRow({ name: row.label })}
                    onClick={() => removeRow(row.key)}
                  />
                ) : null}
              </span>
              {problem === undefined ? null : (
                <span className="field-problem" role="alert">
                  {text.answerProblems[problem.code]}
                </span>
              )}
            </li>
          )
        })}
      </ul>
      <CountSummary item={item} rows={rows.length} />
      {readOnly ? null : (
        <div className="count-more">
          <AddRow item={item} />
          {rows.length > 0 ? null : (
            <Checkbox
              checked={answer?.none === true}
              onChange={({ target }) =>
                store.give(item.code, (one) =>
                  one.type === 'countList' ? { ...one, none: target.checked } : one,
                )
              }
            >
              {text.noneHere}
            </Checkbox>
          )}
        </div>
      )}
    </>
  )
}
