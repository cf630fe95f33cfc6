import { Button, Flex } from 'antd'
import { useStandings } from '../../../api/use-standings.ts'
import { StandingMark } from '../../../components/StandingMark.tsx'
import { withSeparators } from '../../../format.ts'
import { problemSentence } from '../../../sentences.ts'
import { useLanguage, useText } from '../../../text.ts'
import { useGridEdits } from './grid-edits.tsx'
import { type GridModel, keyOfPlace, type Position } from './grid-model.ts'

type Props = {
  readonly year: number
  readonly model: GridModel
  readonly active: Position
  readonly onOpen: () => void
}

/** What stands at the chosen place, in words; and the way to where it comes from. */
export function ActiveLine({ year, model, active, onOpen }: Props) {
  const text = useText('valueTable')
  const { language } = useLanguage()
  const { edits } = useGridEdits()
  const standings = useStandings(year)
  const row = model.rows[active.row]
  const column = model.columns[active.column]
  if (row === undefined || column === undefined) return null
  const cell = model.cellAt(row, column)
  const place = model.placeAt(row, column)
  const said = standings.get(place.schoolId)
  const problem = edits.entries[keyOfPlace(place)]?.problem ?? null
  return (
    <Flex gap="middle" align="center" className="active-line" role="status">
      <StandingMark said={said} />
      <strong>{text.cellTitle(model.nameOf(row, column))}</strong>
      {cell?.value == null ? (
        <span>{text.noValue}</span>
      ) : (
        <span className="number">
          {withSeparators(cell.value)} {column.unit}
        </span>
      )}
      {cell?.source == null ? null : <span>{text.sources[cell.source]}</span>}
      {cell?.lastYear == null ? null : (
        <span className="secondary">{text.lastYearValue({ value: withSeparators(cell.lastYear) })}</span>
      )}
      {problem === null ? null : <span className="sign-below">{problemSentence(language, problem)}</span>}
      <span className="grow" />
      <Button type="link" size="small" onClick={onOpen}>
        {text.open}
      </Button>
    </Flex>
  )
}
