import type { CompulsoryStage } from '../../../shared/schools/stage.ts'
import type { SchoolKey } from './schools.ts'

export const YEARS = [2024, 2025] as const
export type SampleYear = (typeof YEARS)[number]
export type ByYear<T> = Readonly<Record<SampleYear, T>>

/** A row of the figures that are counted by stage: a school, or one stage of the nine-year school. */
export type StageRow = Exclude<SchoolKey, 'nineYear'> | 'nineYearPrimary' | 'nineYearJunior'
export type ByStageRow<T> = Readonly<Record<StageRow, T>>

const PRIMARY: readonly StageRow[] = [
  'hongshu',
  'chengnan',
  'experimental',
  'erweilu',
  'gaode',
  'dongshan',
  'nineYearPrimary',
]
const JUNIOR: readonly StageRow[] = ['shuiquan', 'no4', 'no12', 'no6', 'nineYearJunior']

const schoolOf = (row: StageRow): SchoolKey =>
  row === 'nineYearPrimary' || row === 'nineYearJunior' ? 'nineYear' : row

/** Every row with its school and stage: seven of 小学, five of 初中. */
export const stageRows: readonly {
  readonly row: StageRow
  readonly school: SchoolKey
  readonly stage: CompulsoryStage
}[] = [
  ...PRIMARY.map((row) => ({ row, school: schoolOf(row), stage: 'primary' as const })),
  ...JUNIOR.map((row) => ({ row, school: schoolOf(row), stage: 'junior' as const })),
]
