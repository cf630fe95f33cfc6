import { ExportButton } from '../../../components/ExportButton.tsx'
import { exportGrid, type LabelledColumn } from '../../../components/export-grid.ts'
import { asNumber, asText } from '../../../components/list-column.ts'
import { useText } from '../../../text.ts'
import type { GridModel, GridRow } from './grid-model.ts'

type Props = { readonly model: GridModel; readonly showLastYear: boolean; readonly wanted: string }

/** The table as it is stored, with last year's values beside where they are shown. */
export function ExportTable({ model, showLastYear, wanted }: Props) {
  const text = useText('valueTable')
  const exporting = useText('exporting')
  const columns: LabelledColumn<GridRow>[] = [
    asText((row) => row.label, { label: model.corner }),
    ...model.columns.flatMap((column): LabelledColumn<GridRow>[] => {
      const { label, unit } = column
      const value = asNumber((row: GridRow) => model.cellAt(row, column)?.value ?? null, { label, unit })
      if (!showLastYear) return [value]
      const lastYear = (row: GridRow) => model.cellAt(row, column)?.lastYear ?? null
      return [value, asNumber(lastYear, { label: text.lastYearOf({ field: label }), unit })]
    }),
  ]
  const notes = wanted === '' ? [] : [exporting.searched({ text: wanted })]
  return (
    <ExportButton
      size="small"
      title={model.label}
      tables={() => [{ ...exportGrid(model.label, columns, model.rows, notes), keyColumns: 1 }]}
    />
  )
}
