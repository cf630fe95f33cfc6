import type { SchoolKey } from './schools.ts'
import type { ByStageRow, SampleYear, StageRow } from './stage-rows.ts'

/** What 基本均衡 2012 asks beside the indicators of 2017; 2024 has none of it. */
type Basic = { readonly computers: number; readonly books: number }

const ofSchools: Partial<Record<SampleYear, Readonly<Record<SchoolKey, Basic>>>> = {
  2025: {
    shuiquan: { computers: 62, books: 14900 },
    hongshu: { computers: 82, books: 17600 },
    chengnan: { computers: 148, books: 30450 },
    no4: { computers: 201, books: 50500 },
    no12: { computers: 138, books: 33400 },
    experimental: { computers: 205, books: 42300 },
    erweilu: { computers: 131, books: 27200 },
    gaode: { computers: 104, books: 21400 },
    no6: { computers: 87, books: 21700 },
    dongshan: { computers: 18, books: 4300 },
    nineYear: { computers: 118, books: 25300 },
  },
}

/** Full-time teachers with an intermediate title or a higher one. */
const midTitle: Partial<Record<SampleYear, ByStageRow<number>>> = {
  2025: {
    hongshu: 18,
    chengnan: 31,
    experimental: 47,
    erweilu: 28,
    gaode: 22,
    dongshan: 6,
    nineYearPrimary: 14,
    shuiquan: 14,
    no4: 58,
    no12: 37,
    no6: 24,
    nineYearJunior: 16,
  },
}

export function basicOfSchool(school: SchoolKey, year: SampleYear): Readonly<Record<string, number>> {
  return ofSchools[year]?.[school] ?? {}
}

export function basicOfStage(row: StageRow, year: SampleYear): Readonly<Record<string, number>> {
  const teachers = midTitle[year]?.[row]
  return teachers === undefined ? {} : { midTitleTeachers: teachers }
}
