import type { SchoolKey } from './schools.ts'
import type { ByStageRow, ByYear } from './stage-rows.ts'

/** 进城务工人员随迁子女 in each school. */
export const migrants: ByYear<Readonly<Record<SchoolKey, number>>> = {
  2024: {
    shuiquan: 11,
    hongshu: 24,
    chengnan: 118,
    no4: 86,
    no12: 63,
    experimental: 92,
    erweilu: 74,
    gaode: 57,
    no6: 41,
    dongshan: 2,
    nineYear: 38,
  },
  2025: {
    shuiquan: 12,
    hongshu: 26,
    chengnan: 121,
    no4: 90,
    no12: 61,
    experimental: 95,
    erweilu: 79,
    gaode: 60,
    no6: 44,
    dongshan: 2,
    nineYear: 41,
  },
}

/** Pupils who live outside the catchment area; a row that is not named has none. */
export const outsideCatchment: ByYear<Partial<ByStageRow<number>>> = {
  2024: { experimental: 16, no4: 62, no12: 21, no6: 12 },
  2025: { experimental: 7, no4: 48, no12: 18, no6: 9 },
}
