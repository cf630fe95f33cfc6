import type { SchoolInput } from '../../shared/assessment/input.ts'
import type { SchoolKind } from '../../shared/schools/school-kind.ts'

export type Figures = Readonly<Record<string, string | number>>

/**
 * A school with its accepted values: `field` is the value of the whole school, `field.stage` that of a
 * stage. The observation of a value is named by the same key.
 */
export function school(
  name: string,
  kind: SchoolKind,
  figures: Figures,
  attributes: Partial<SchoolInput['school']> = {},
  campuses: readonly { readonly name: string; readonly figures: Figures }[] = [],
): SchoolInput {
  const keyOf = (field: string, stage: string) => (stage === 'whole' ? field : `${field}.${stage}`)
  return {
    school: {
      id: `id-${name}`,
      code: null,
      name,
      kind,
      sponsor: 7,
      status: 'open',
      invented: true,
      ...attributes,
    },
    campuses: campuses.map((campus) => ({
      name: campus.name,
      value: (field, stage) => campus.figures[keyOf(field, stage)]?.toString() ?? null,
    })),
    value: (field, stage) => {
      const key = keyOf(field, stage)
      const value = figures[key]
      return value === undefined ? null : { observationId: key, value: String(value) }
    },
  }
}

/** A primary school of 1000 pupils that meets every threshold of 2017 exactly. */
export const PRIMARY_AT_THRESHOLDS: Figures = {
  'students.primary': 1000,
  'collegeTeachers.primary': 20,
  'bachelorTeachers.primary': 20,
  'masterTeachers.primary': 2,
  'doctorTeachers.primary': 0,
  'backboneTeachers.primary': 10,
  'peTeachers.primary': 4,
  'musicTeachers.primary': 3,
  'fineArtTeachers.primary': 2,
  teachingAuxiliaryArea: 5000,
  indoorSportsArea: 500,
  gymnasiumArea: 500,
  sportsGroundArea: 7000,
  equipmentValue: 2000000,
  multimediaRooms: 23,
}

/** A junior school of 1000 pupils that meets every threshold of 2017 exactly. */
export const JUNIOR_AT_THRESHOLDS: Figures = {
  'students.junior': 1000,
  'bachelorTeachers.junior': 50,
  'masterTeachers.junior': 3,
  'doctorTeachers.junior': 0,
  'backboneTeachers.junior': 10,
  'peTeachers.junior': 4,
  'musicTeachers.junior': 3,
  'fineArtTeachers.junior': 2,
  teachingAuxiliaryArea: 6300,
  indoorSportsArea: 500,
  gymnasiumArea: 500,
  sportsGroundArea: 9700,
  equipmentValue: 2500000,
  multimediaRooms: 24,
}

export function without(figures: Figures, ...keys: readonly string[]): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([key]) => !keys.includes(key)))
}
