import type { SchoolClass } from '../contract/lists.ts'
import { decimal, ZERO } from '../decimal/decimal.ts'
import type { ObservationStage } from '../observations/observation-stage.ts'
import type { SchoolAttributes } from '../schools/school.ts'
import { stagesOfSchool } from '../schools/school-stages.ts'
import { COMPULSORY_STAGES, type CompulsoryStage } from '../schools/stage.ts'
import type { SampleCounty } from './sample-county.ts'

/** What one school would return for one school year. */
export type SchoolYear = {
  readonly attributes: SchoolAttributes
  readonly year: number
  readonly classes: readonly SchoolClass[]
  /** Decimal text in the unit of the dictionary; null where there is no value for exactly this stage. */
  readonly value: (field: string, stage: ObservationStage) => string | null
}

/** The schools of a sample county in a school year, in the county's order. */
export function schoolYears(county: SampleCounty, year: number): SchoolYear[] {
  return county.schools.map(({ key, attributes }) => {
    const own = county.observations.filter((one) => one.school === key && one.year === year)
    const values = new Map(own.map((one) => [`${one.field}/${one.stage}`, one.value]))
    return {
      attributes,
      year,
      classes: county.classes.find((list) => list.school === key && list.year === year)?.classes ?? [],
      value: (field, stage) => values.get(`${field}/${stage}`) ?? null,
    }
  })
}

/** The compulsory stages that a school teaches: its rows in a table by stage. */
export function compulsoryStages({ attributes }: SchoolYear): CompulsoryStage[] {
  const stages = stagesOfSchool(attributes)
  return COMPULSORY_STAGES.filter((stage) => stages.includes(stage))
}

/**
 * The value of a field for the whole school: as it was counted, else the sum over its stages.
 * @returns null where a stage has no value.
 */
export function wholeSchoolValue(school: SchoolYear, field: string): string | null {
  const whole = school.value(field, 'whole')
  if (whole !== null) return whole
  const byStage = compulsoryStages(school).map((stage) => school.value(field, stage))
  const known = byStage.filter((value) => value !== null)
  if (known.length === 0 || known.length < byStage.length) return null
  return known.reduce((sum, value) => sum.plus(value), ZERO).toFixed()
}

/** A cell with the value in a larger unit: 10000 for 万元. */
export function cellNumber(value: string | null, unitSize: 1 | 10000): number | null {
  if (value === null) return null
  return Number(unitSize === 1 ? value : decimal(value).times('0.0001').toFixed())
}

/** The newest school year of which the county has figures. */
export function latestYear(county: SampleCounty): number {
  return county.observations.reduce((latest, { year }) => Math.max(latest, year), 0)
}
