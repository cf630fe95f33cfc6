import type { CampusFigure } from '../../../../shared/assessment/campus-figures.ts'
import type { Campus } from '../../../../shared/contract/lists.ts'
import { useFields } from '../../../api/use-standard.ts'
import type { LabelledColumn } from '../../../components/export-grid.ts'
import { asNumber, asText } from '../../../components/list-column.ts'
import { useNaming, useText } from '../../../text.ts'

type Row = CampusFigure & { readonly campus: string; readonly value: string }

/** The saved campuses as a sheet: one figure of one campus to a row. */
export function useCampusSheets() {
  const text = useText('campuses')
  const schools = useText('schools')
  const words = useText('words')
  const naming = useNaming()
  const fields = useFields()
  const columns: LabelledColumn<Row>[] = [
    asText(({ campus }) => campus, { label: text.name }),
    asText(({ field }) => naming(fields.get(field)?.label, field), { label: schools.field }),
    asText(({ stage }) => words.stages[stage], { label: schools.stage }),
    asNumber(({ value }) => value, { label: schools.value }),
  ]
  const rowsOf = ({ name, figures }: Campus): Row[] => figures.map((figure) => ({ ...figure, campus: name }))
  return { columns, rowsOf }
}
