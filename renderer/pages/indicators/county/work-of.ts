import type { CountyMissing } from '../../../../shared/assessment/county/result.ts'

/** Each place once, in the order in which it was found lacking: a value may stand above and below the line. */
export function workOf(missing: readonly CountyMissing[]): readonly CountyMissing[] {
  const places = new Map(missing.map((one) => [workKey(one), one]))
  return [...places.values()]
}

export function workKey({ what, schoolId, field, stage, calendarYear }: CountyMissing): string {
  return [what, schoolId, field, stage, calendarYear].join(' ')
}
