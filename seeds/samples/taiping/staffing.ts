import type { SchoolKey } from './schools.ts'
import type { ByYear } from './stage-rows.ts'

/** Full-time teachers without a certificate; a school that is not named has none. */
export const uncertified: ByYear<Partial<Readonly<Record<SchoolKey, number>>>> = {
  2024: { no6: 1, nineYear: 2 },
  2025: { nineYear: 1 },
}

/** Full-time teachers short of 360 training hours in five years; a school that is not named has none. */
export const untrained: ByYear<Partial<Readonly<Record<SchoolKey, number>>>> = {
  2024: { hongshu: 1, no4: 6, no12: 3, gaode: 2, no6: 4, dongshan: 1, nineYear: 2 },
  2025: { no4: 3, no12: 1, no6: 2, nineYear: 1 },
}

/** 交流轮岗、兼职、走教: teachers who come to a small rural school; a school that is not named has none. */
export const visiting: ByYear<
  Partial<
    Readonly<
      Record<
        SchoolKey,
        { readonly pe: number; readonly music: number; readonly fineArt: number; readonly art: number }
      >
    >
  >
> = {
  2024: {},
  2025: { dongshan: { pe: 0, music: 1, fineArt: 1, art: 0 } },
}
