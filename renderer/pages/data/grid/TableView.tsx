import { Flex } from 'antd'
import { useState } from 'react'
import type { TableCell } from '../../../../shared/contract/observations.ts'
import type { FieldDefinition } from '../../../../shared/fields/field.ts'
import type { School } from '../../../../shared/schools/school.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import type { ValuePlace } from '../../../components/value-place.ts'
import { useText } from '../../../text.ts'
import { ActiveLine } from './ActiveLine.tsx'
import { EditBar } from './EditBar.tsx'
import { ExportTable } from './ExportTable.tsx'
import { useGridEdits } from './grid-edits.tsx'
import { keyOfPlace, type Position } from './grid-model.ts'
import { useFillIn } from './use-grid-actions.ts'
import { type GridWanted, useGridModel } from './use-grid-model.ts'
import { ValueGrid } from './ValueGrid.tsx'

type Props = {
  readonly wanted: GridWanted
  readonly fields: readonly FieldDefinition[]
  readonly schools: readonly School[]
  readonly cells: readonly TableCell[]
  readonly showLastYear: boolean
  readonly onOpen: (place: ValuePlace) => void
}

/** The table with the line of the chosen place above it and what is not saved yet below. */
export function TableView({ wanted, fields, schools, cells, showLastYear, onOpen }: Props) {
  const text = useText('valueTable')
  const { edits } = useGridEdits()
  const [active, setActive] = useState<Position>({ row: 0, column: 0 })
  const model = useGridModel()(wanted, fields, schools, cells)
  const fillIn = useFillIn(model)
  if (model.rows.length === 0) {
    return schools.length === 0 ? (
      <EmptyState title={text.none} hint={text.noneHint} />
    ) : (
      <EmptyState title={text.noneFound} />
    )
  }
  const places = model.rows.flatMap((row, down) =>
    model.columns.map((column, across) => ({
      position: { row: down, column: across },
      edit: edits.entries[keyOfPlace(model.placeAt(row, column))],
    })),
  )
  const here = places.filter(({ edit }) => edit !== undefined)
  const wrong = here.find(({ edit }) => edit?.value === null)
  const open = ({ row, column }: Position) => {
    const rowAt = model.rows[row]
    const columnAt = model.columns[column]
    if (rowAt !== undefined && columnAt !== undefined) onOpen(model.placeAt(rowAt, columnAt))
  }
  return (
    <>
      <ActiveLine year={wanted.year} model={model} active={active} onOpen={() => open(active)} />
      <ValueGrid
        model={model}
        showLastYear={showLastYear}
        active={active}
        onActive={setActive}
        onEdit={fillIn}
        onOpen={open}
      />
      <Flex justify="space-between" align="center">
        <p className="secondary grid-keys">{text.keys}</p>
        <ExportTable model={model} showLastYear={showLastYear} wanted={wanted.name} />
      </Flex>
      <EditBar
        here={here.length}
        onFirstWrong={wrong === undefined ? null : () => setActive(wrong.position)}
      />
    </>
  )
}
