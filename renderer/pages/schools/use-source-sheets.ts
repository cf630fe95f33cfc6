import { sourceText } from '../../../shared/messages/source-text.ts'
import type { Observation } from '../../../shared/observations/observation.ts'
import { asText, asTime, type SheetColumn } from '../../components/list-column.ts'
import { useText } from '../../text.ts'

/** Where each value comes from, who entered it and when: what a row of the screen opens to. */
export function useSourceSheets(): readonly SheetColumn<Observation>[] {
  const text = useText('schools')
  const provenance = useText('provenance')
  return [
    asText(({ source }) => sourceText(source, provenance), { label: text.source }),
    asText(({ author }) => author, { label: text.author }),
    asTime(({ at }) => at, { label: text.enteredAt }),
  ]
}
