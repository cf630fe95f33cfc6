import type { ImportBatch } from '../../../shared/contract/imports.ts'
import type { LabelledColumn } from '../../components/export-grid.ts'
import { asNumber, asOrdinal, asText, asTime } from '../../components/list-column.ts'
import { usePunctuation, useText } from '../../text.ts'

/** The history of imports as a workbook has it: a row for each batch. */
export function useBatchSheets(): LabelledColumn<ImportBatch>[] {
  const { batchColumns: text } = useText('data')
  const { listComma } = usePunctuation()
  return [
    asTime(({ at }) => at, { label: text.at }),
    asText(({ author }) => author, { label: text.author }),
    asOrdinal(({ year }) => year, { label: text.year }),
    asText(({ files }) => files.map(({ name }) => name).join(listComma), { label: text.files }),
    asNumber(({ values }) => values, { label: text.values, decimals: 0 }),
    asNumber(({ newSchools }) => newSchools, { label: text.newSchools, decimals: 0 }),
    asText(({ reason }) => reason, { label: text.reason }),
    asTime(({ undoneAt }) => undoneAt, { label: text.undoneAt }),
    asText(({ undoReason }) => undoReason, { label: text.undoReason }),
  ]
}
