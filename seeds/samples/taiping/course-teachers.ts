import type { ByStageRow, ByYear } from './stage-rows.ts'

type CourseTeachers = {
  readonly pe: number
  readonly music: number
  readonly fineArt: number
  /** 艺术 beside music and fine art, not their subtotal (std §2.3 ⚠ ii). */
  readonly art: number
}

/** Full-time teachers of 体育与健康 and the arts. */
export const courseTeachers: ByYear<ByStageRow<CourseTeachers>> = {
  2024: {
    hongshu: { pe: 3, music: 2, fineArt: 1, art: 0 },
    chengnan: { pe: 5, music: 3, fineArt: 2, art: 0 },
    experimental: { pe: 7, music: 5, fineArt: 4, art: 1 },
    erweilu: { pe: 4, music: 3, fineArt: 3, art: 0 },
    gaode: { pe: 4, music: 2, fineArt: 2, art: 1 },
    dongshan: { pe: 1, music: 0, fineArt: 0, art: 0 },
    nineYearPrimary: { pe: 2, music: 1, fineArt: 1, art: 0 },
    shuiquan: { pe: 1, music: 1, fineArt: 1, art: 0 },
    no4: { pe: 8, music: 3, fineArt: 3, art: 0 },
    no12: { pe: 5, music: 2, fineArt: 3, art: 0 },
    no6: { pe: 4, music: 1, fineArt: 2, art: 0 },
    nineYearJunior: { pe: 2, music: 1, fineArt: 1, art: 0 },
  },
  2025: {
    hongshu: { pe: 3, music: 2, fineArt: 2, art: 0 },
    chengnan: { pe: 5, music: 3, fineArt: 3, art: 0 },
    experimental: { pe: 7, music: 5, fineArt: 4, art: 1 },
    erweilu: { pe: 4, music: 3, fineArt: 3, art: 0 },
    gaode: { pe: 4, music: 2, fineArt: 2, art: 1 },
    dongshan: { pe: 1, music: 0, fineArt: 0, art: 0 },
    nineYearPrimary: { pe: 2, music: 2, fineArt: 1, art: 0 },
    shuiquan: { pe: 2, music: 1, fineArt: 1, art: 0 },
    no4: { pe: 8, music: 4, fineArt: 3, art: 0 },
    no12: { pe: 5, music: 2, fineArt: 3, art: 0 },
    no6: { pe: 4, music: 1, fineArt: 2, art: 0 },
    nineYearJunior: { pe: 2, music: 1, fineArt: 1, art: 0 },
  },
}
