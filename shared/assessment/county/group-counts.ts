import { z } from 'zod'
import { COUNTY_GROUPS } from './item.ts'
import type { CountyItemResult, CountyStatus } from './result.ts'

/** How many items of a group are met, not met and open. */
export const CountyGroupCount = z.strictObject({
  group: z.enum(COUNTY_GROUPS),
  met: z.number().int(),
  notMet: z.number().int(),
  unknown: z.number().int(),
})
export type CountyGroupCount = z.infer<typeof CountyGroupCount>

/** The groups that have items, in the order of the forms. */
export function groupCounts(items: readonly CountyItemResult[]): CountyGroupCount[] {
  return COUNTY_GROUPS.flatMap((group) => {
    const ofGroup = items.filter((item) => item.group === group)
    if (ofGroup.length === 0) return []
    const count = (wanted: CountyStatus) => ofGroup.filter(({ status }) => status === wanted).length
    return { group, met: count('met'), notMet: count('notMet'), unknown: count('unknown') }
  })
}
