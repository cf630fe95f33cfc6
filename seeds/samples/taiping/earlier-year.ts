import type { SampleObservation } from '../../../shared/samples/sample-county.ts'
import type { SchoolKey } from './schools.ts'
import { type ByStageRow, stageRows } from './stage-rows.ts'

/** The year before those with full returns: what the indicators rest on, and nothing else. */
const YEAR = 2023

const STAGE_FIELDS = [
  'students',
  'fullTimeTeachers',
  'collegeTeachers',
  'bachelorTeachers',
  'masterTeachers',
  'doctorTeachers',
  'backboneTeachers',
  'peTeachers',
  'musicTeachers',
  'fineArtTeachers',
  'artTeachers',
] as const

/** In the order of the fields. */
const byStageRow: ByStageRow<readonly number[]> = {
  hongshu: [628, 33, 10, 20, 0, 0, 5, 3, 2, 1, 0],
  chengnan: [1140, 58, 16, 40, 1, 0, 10, 5, 3, 2, 0],
  experimental: [1755, 79, 17, 56, 4, 0, 23, 7, 5, 4, 1],
  erweilu: [1040, 48, 10, 34, 2, 0, 8, 4, 3, 3, 0],
  gaode: [901, 42, 15, 25, 0, 0, 8, 4, 2, 2, 1],
  dongshan: [109, 14, 8, 4, 0, 0, 1, 1, 0, 0, 0],
  nineYearPrimary: [490, 26, 8, 16, 0, 0, 4, 2, 1, 1, 0],
  shuiquan: [394, 28, 6, 20, 1, 0, 4, 1, 1, 1, 0],
  no4: [1480, 98, 9, 80, 7, 0, 14, 8, 3, 2, 0],
  no12: [1009, 66, 10, 52, 3, 0, 11, 5, 2, 3, 0],
  no6: [737, 48, 10, 37, 1, 0, 6, 4, 1, 2, 0],
  nineYearJunior: [422, 28, 5, 21, 1, 0, 2, 2, 1, 1, 0],
}

const SCHOOL_FIELDS = [
  'teachingAuxiliaryArea',
  'indoorSportsArea',
  'gymnasiumArea',
  'sportsGroundArea',
  'equipmentValue',
  'multimediaRooms',
] as const

/** In the order of the fields; the equipment in yuan. */
const bySchool: Readonly<Record<SchoolKey, readonly number[]>> = {
  shuiquan: [3150, 480, 480, 8880, 951_000, 9],
  hongshu: [3620, 420, 420, 11300, 1_023_000, 16],
  chengnan: [6050, 640, 640, 8560, 2_276_000, 27],
  no4: [9830, 780, 780, 10920, 3_714_000, 32],
  no12: [5940, 520, 520, 10580, 2_369_000, 24],
  experimental: [9020, 760, 760, 11440, 3_742_000, 42],
  erweilu: [6800, 900, 900, 7460, 2_368_000, 25],
  gaode: [4680, 380, 380, 6920, 1_603_000, 18],
  no6: [4730, 430, 430, 7120, 1_475_000, 12],
  dongshan: [1180, 0, 0, 4300, 231_000, 6],
  nineYear: [5680, 520, 520, 7880, 1_962_000, 20],
}

type Place = Pick<SampleObservation, 'school' | 'stage'>

const observe = (place: Place, fields: readonly string[], figures: readonly number[]): SampleObservation[] =>
  fields.map((field, index) => ({ ...place, year: YEAR, field, value: String(figures[index]) }))

/** With them three years follow each other, so that one sees who is sliding. */
export const earlierObservations: readonly SampleObservation[] = [
  ...stageRows.flatMap(({ row, school, stage }) => observe({ school, stage }, STAGE_FIELDS, byStageRow[row])),
  ...Object.entries(bySchool).flatMap(([school, figures]) =>
    observe({ school, stage: 'whole' }, SCHOOL_FIELDS, figures),
  ),
]
