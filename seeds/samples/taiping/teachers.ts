import type { ByStageRow, ByYear } from './stage-rows.ts'

type Teachers = {
  readonly teachers: number
  readonly staff: number
  readonly college: number
  readonly bachelor: number
  readonly master: number
  readonly doctor: number
  readonly backbone: number
}

/** Full-time teachers of a stage by qualification; the rest have 高中阶段 only. */
export const teachers: ByYear<ByStageRow<Teachers>> = {
  2024: {
    hongshu: { teachers: 33, staff: 36, college: 9, bachelor: 22, master: 0, doctor: 0, backbone: 6 },
    chengnan: { teachers: 59, staff: 63, college: 15, bachelor: 42, master: 1, doctor: 0, backbone: 11 },
    experimental: { teachers: 78, staff: 83, college: 16, bachelor: 56, master: 4, doctor: 0, backbone: 22 },
    erweilu: { teachers: 49, staff: 52, college: 9, bachelor: 36, master: 2, doctor: 0, backbone: 9 },
    gaode: { teachers: 43, staff: 47, college: 14, bachelor: 27, master: 0, doctor: 0, backbone: 9 },
    dongshan: { teachers: 14, staff: 15, college: 7, bachelor: 5, master: 0, doctor: 0, backbone: 1 },
    nineYearPrimary: { teachers: 26, staff: 28, college: 7, bachelor: 18, master: 0, doctor: 0, backbone: 5 },
    shuiquan: { teachers: 28, staff: 31, college: 5, bachelor: 21, master: 1, doctor: 0, backbone: 4 },
    no4: { teachers: 99, staff: 106, college: 8, bachelor: 82, master: 8, doctor: 0, backbone: 15 },
    no12: { teachers: 67, staff: 72, college: 9, bachelor: 54, master: 3, doctor: 0, backbone: 10 },
    no6: { teachers: 48, staff: 52, college: 9, bachelor: 38, master: 1, doctor: 0, backbone: 7 },
    nineYearJunior: { teachers: 29, staff: 31, college: 5, bachelor: 22, master: 1, doctor: 0, backbone: 2 },
  },
  2025: {
    hongshu: { teachers: 34, staff: 37, college: 8, bachelor: 24, master: 1, doctor: 0, backbone: 7 },
    chengnan: { teachers: 60, staff: 64, college: 13, bachelor: 44, master: 2, doctor: 0, backbone: 13 },
    experimental: { teachers: 76, staff: 81, college: 14, bachelor: 56, master: 4, doctor: 0, backbone: 21 },
    erweilu: { teachers: 50, staff: 53, college: 8, bachelor: 37, master: 3, doctor: 0, backbone: 10 },
    gaode: { teachers: 44, staff: 48, college: 13, bachelor: 29, master: 0, doctor: 0, backbone: 9 },
    dongshan: { teachers: 14, staff: 15, college: 7, bachelor: 6, master: 0, doctor: 0, backbone: 0 },
    nineYearPrimary: { teachers: 27, staff: 29, college: 6, bachelor: 20, master: 0, doctor: 0, backbone: 6 },
    shuiquan: { teachers: 29, staff: 32, college: 4, bachelor: 23, master: 1, doctor: 0, backbone: 5 },
    no4: { teachers: 101, staff: 108, college: 7, bachelor: 83, master: 10, doctor: 1, backbone: 17 },
    no12: { teachers: 68, staff: 73, college: 7, bachelor: 56, master: 4, doctor: 0, backbone: 9 },
    no6: { teachers: 49, staff: 53, college: 8, bachelor: 39, master: 2, doctor: 0, backbone: 8 },
    nineYearJunior: { teachers: 30, staff: 32, college: 5, bachelor: 23, master: 1, doctor: 0, backbone: 2 },
  },
}
