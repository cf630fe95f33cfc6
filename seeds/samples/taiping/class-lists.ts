import type { SchoolClass } from '../../../shared/contract/lists.ts'
import type { CompulsoryStage } from '../../../shared/schools/stage.ts'
import type { ByStageRow, ByYear } from './stage-rows.ts'

/** Classes and pupils of one grade; the pupils are spread evenly (均衡分班). */
type Grade = readonly [classes: number, pupils: number]

/** Grades of equally many classes, with the pupils of each. */
const even = (classes: number, ...pupils: readonly number[]): Grade[] =>
  pupils.map((number) => [classes, number])

/** From the lowest grade upward. A cohort of 2024 stands one place further on in 2025. */
export const grades: ByYear<ByStageRow<readonly Grade[]>> = {
  2024: {
    hongshu: even(3, 102, 103, 104, 104, 102, 106),
    chengnan: even(5, 187, 191, 188, 193, 186, 190),
    experimental: even(7, 294, 297, 291, 299, 293, 288),
    erweilu: even(4, 173, 174, 177, 175, 174, 172),
    gaode: even(4, 148, 151, 147, 152, 149, 150),
    dongshan: even(1, 16, 17, 16, 18, 17, 19),
    nineYearPrimary: even(2, 81, 81, 84, 80, 83, 79),
    shuiquan: even(3, 130, 128, 131),
    no4: [...even(11, 495), ...even(10, 503), ...even(11, 489)],
    no12: even(8, 340, 337, 335),
    no6: even(6, 244, 242, 246),
    nineYearJunior: even(3, 141, 138, 140),
  },
  2025: {
    hongshu: even(3, 98, 101, 104, 103, 105, 101),
    chengnan: even(5, 184, 188, 190, 189, 192, 185),
    experimental: even(7, 290, 295, 296, 292, 298, 293),
    erweilu: even(4, 172, 174, 175, 176, 174, 175),
    gaode: even(4, 146, 149, 150, 148, 151, 148),
    dongshan: even(1, 14, 15, 17, 16, 18, 16),
    nineYearPrimary: even(2, 78, 80, 82, 83, 81, 82),
    shuiquan: even(3, 126, 129, 127),
    no4: [...even(11, 490), ...even(11, 494), ...even(10, 502)],
    no12: even(8, 336, 338, 338),
    no6: even(6, 240, 243, 241),
    nineYearJunior: even(3, 138, 140, 139),
  },
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九']
const FIRST_GRADE: Readonly<Record<CompulsoryStage, number>> = { primary: 1, junior: 7 }

/** 班级名册 of one stage of a school. */
export function classList(stage: CompulsoryStage, rows: readonly Grade[]): SchoolClass[] {
  return rows.flatMap(([classes, pupils], index) => {
    const grade = FIRST_GRADE[stage] + index
    const larger = pupils % classes
    return Array.from({ length: classes }, (_, place) => ({
      stage,
      grade,
      name: `${NUMERALS[grade - 1]}年级${place + 1}班`,
      students: Math.floor(pupils / classes) + (place < larger ? 1 : 0),
    }))
  })
}
