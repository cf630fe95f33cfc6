import type { FieldDefinition } from '../../shared/fields/field.ts'
import type { SampleCounty } from '../../shared/samples/sample-county.ts'
import { compulsoryStages, type SchoolYear, schoolYears } from '../../shared/samples/school-year.ts'
import type { CompulsoryStage } from '../../shared/schools/stage.ts'

/** Every row of 表Ⅱ-2 of a year, with its figures as numbers. */
export function figureRows(county: SampleCounty, year: number) {
  return schoolYears(county, year).flatMap((school) =>
    compulsoryStages(school).map((stage) => ({
      school,
      stage,
      /** The figure of the stage. @throws Error where there is none. */
      figure: (field: string) => numberOf(school, field, stage),
    })),
  )
}

export function numberOf(school: SchoolYear, field: string, stage: CompulsoryStage | 'whole'): number {
  const value = school.value(field, stage)
  if (value === null) throw new Error(`${school.attributes.name} ${school.year} has no ${field} (${stage})`)
  return Number(value)
}

/**
 * Fields that the sample's forms and table give. Others come only from the national survey or a roster, or
 * are the same persons as totals of another layout (std §2.3, §7.2).
 */
export function isReturnedBySample({ code, level, source }: FieldDefinition): boolean {
  return level === 'school' && (/填报表 \d|表Ⅱ-2/.test(source) || code === 'staff')
}
