import type { SchoolKey } from './schools.ts'
import type { ByYear } from './stage-rows.ts'

type Cohort = {
  /** Pupils of the cohort in 初一, three years before. */
  readonly entrants: number
  readonly transfersIn: number
  readonly transfersOut: number
  readonly deaths: number
  readonly graduates: number
}
type JuniorSchool = Extract<SchoolKey, 'shuiquan' | 'no4' | 'no12' | 'no6' | 'nineYear'>

/** The cohort that left in the summer before the school year; what is missing has dropped out. */
export const retention: ByYear<Readonly<Record<JuniorSchool, Cohort>>> = {
  2024: {
    shuiquan: { entrants: 137, transfersIn: 1, transfersOut: 4, deaths: 0, graduates: 131 },
    no4: { entrants: 484, transfersIn: 14, transfersOut: 6, deaths: 0, graduates: 488 },
    no12: { entrants: 341, transfersIn: 5, transfersOut: 7, deaths: 1, graduates: 333 },
    no6: { entrants: 258, transfersIn: 3, transfersOut: 9, deaths: 0, graduates: 237 },
    nineYear: { entrants: 139, transfersIn: 2, transfersOut: 1, deaths: 0, graduates: 138 },
  },
  2025: {
    shuiquan: { entrants: 134, transfersIn: 1, transfersOut: 4, deaths: 0, graduates: 130 },
    no4: { entrants: 480, transfersIn: 15, transfersOut: 5, deaths: 0, graduates: 486 },
    no12: { entrants: 339, transfersIn: 4, transfersOut: 7, deaths: 0, graduates: 333 },
    no6: { entrants: 263, transfersIn: 2, transfersOut: 11, deaths: 0, graduates: 238 },
    nineYear: { entrants: 141, transfersIn: 1, transfersOut: 2, deaths: 0, graduates: 139 },
  },
}
