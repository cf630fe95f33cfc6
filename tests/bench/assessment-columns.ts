import type { StageColumns } from '../../shared/assessment/columns.ts'
import type { CompiledStage } from '../../shared/assessment/compiled-standard.ts'
import type { FoundValue } from '../../shared/assessment/lookup.ts'
import { seededRandom } from './seeded-random.ts'
import { TOTALS } from './totals.ts'

/** Typical amounts per pupil, so that statuses of all sorts occur. */
const PER_PUPIL: Readonly<Record<string, number>> = {
  collegeTeachers: 0.01,
  bachelorTeachers: 0.045,
  masterTeachers: 0.003,
  doctorTeachers: 0,
  backboneTeachers: 0.011,
  peTeachers: 0.005,
  musicTeachers: 0.003,
  fineArtTeachers: 0.002,
  artTeachers: 0,
  teachingAuxiliaryArea: 6,
  indoorSportsArea: 0.5,
  gymnasiumArea: 0.5,
  sportsGroundArea: 9,
  equipmentValue: 2400,
  multimediaRooms: 0.025,
}

const WITH_DECIMALS = ['teachingAuxiliaryArea', 'indoorSportsArea', 'gymnasiumArea', 'sportsGroundArea']

/** An amount that a school with so many pupils may have: whole persons and rooms, areas with two decimals. */
export function inventedAmount(field: string, pupils: number, random: () => number): number {
  const amount = pupils * (PER_PUPIL[field] ?? 0) * (0.6 + 0.8 * random())
  return WITH_DECIMALS.includes(field) ? Math.round(amount * 100) / 100 : Math.round(amount)
}

/** `rowCount` invented schools of one stage as columns. */
export function inventColumns(compiled: CompiledStage, rowCount: number, seed: number): StageColumns {
  const random = seededRandom(seed)
  const students = Float64Array.from({ length: rowCount }, () => 60 + Math.floor(random() * 1800))
  const values = compiled.fields.map((field) =>
    Float64Array.from(students, (pupils) => {
      return TOTALS.has(field) ? Number.NaN : inventedAmount(field, pupils, random)
    }),
  )
  const found = (value: number | undefined): FoundValue | null =>
    value === undefined ? null : { input: { observationId: '', value: String(value) }, stage: compiled.stage }
  return {
    rowCount,
    fields: compiled.fields,
    students,
    values,
    nonNegative: true,
    splitRows: new Int32Array(0),
    splitPositions: new Int32Array(rowCount).fill(-1),
    wholeValues: compiled.fields.map(() => new Float64Array(0)),
    splitWeights: new Float64Array(0),
    splitStudents: new Float64Array(0),
    source: (row, field) => found(values[field]?.[row]),
    studentsSource: (row) => found(students[row]),
    splitSource: () => null,
    campuses: () => [],
  }
}
