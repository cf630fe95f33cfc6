import type { CountyMissing } from '../../../../shared/assessment/county/result.ts'
import { useFields } from '../../../api/use-standard.ts'
import { useNaming, useText } from '../../../text.ts'

/** What has to be entered: a value by its name, with its stage where it has one. */
export function useMissingText(): (missing: CountyMissing) => string {
  const text = useText('county')
  const { enterOf } = useText('fiscal')
  const words = useText('words')
  const naming = useNaming()
  const fields = useFields()
  return ({ what, field, stage, calendarYear }) => {
    const name = field === null ? text.missingWhat[what] : naming(fields.get(field)?.label, field)
    if (calendarYear !== undefined) return enterOf({ field: name, year: calendarYear })
    const staged = stage !== null && stage !== 'whole'
    return staged ? text.missingOfStage({ what: name, stage: words.stages[stage] }) : name
  }
}
