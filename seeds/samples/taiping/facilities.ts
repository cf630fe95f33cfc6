import type { SchoolKey } from './schools.ts'
import type { ByYear } from './stage-rows.ts'

type Facilities = {
  /** 教学及辅助用房 in ㎡, the gymnasium included. */
  readonly teaching: number
  readonly gymnasium: number
  readonly sportsGround: number
  /** 教学仪器设备资产值 in 万元; null: the school has not returned it. */
  readonly equipment: string | null
  readonly multimedia: number
}

/** Premises and equipment of whole schools; the standard splits those of the nine-year school. */
export const facilities: ByYear<Readonly<Record<SchoolKey, Facilities>>> = {
  2024: {
    shuiquan: { teaching: 3150, gymnasium: 480, sportsGround: 8880, equipment: '101.35', multimedia: 10 },
    hongshu: { teaching: 3620, gymnasium: 420, sportsGround: 11300, equipment: '108.64', multimedia: 18 },
    chengnan: { teaching: 6050, gymnasium: 640, sportsGround: 8560, equipment: '241.8', multimedia: 29 },
    no4: { teaching: 9830, gymnasium: 780, sportsGround: 10920, equipment: '386.2', multimedia: 35 },
    no12: { teaching: 5940, gymnasium: 520, sportsGround: 10580, equipment: '251.6', multimedia: 25 },
    experimental: {
      teaching: 9020,
      gymnasium: 760,
      sportsGround: 11440,
      equipment: '386.75',
      multimedia: 44,
    },
    erweilu: { teaching: 6800, gymnasium: 900, sportsGround: 7460, equipment: '248.9', multimedia: 26 },
    gaode: { teaching: 4680, gymnasium: 380, sportsGround: 6920, equipment: '171.56', multimedia: 20 },
    no6: { teaching: 4730, gymnasium: 430, sportsGround: 7120, equipment: '154.3', multimedia: 13 },
    dongshan: { teaching: 1180, gymnasium: 0, sportsGround: 4300, equipment: '24.8', multimedia: 6 },
    nineYear: { teaching: 5680, gymnasium: 520, sportsGround: 7880, equipment: '209.4', multimedia: 22 },
  },
  2025: {
    shuiquan: { teaching: 3150, gymnasium: 480, sportsGround: 8880, equipment: '108.2', multimedia: 11 },
    hongshu: { teaching: 3620, gymnasium: 420, sportsGround: 11300, equipment: '115.07', multimedia: 20 },
    chengnan: { teaching: 6290, gymnasium: 640, sportsGround: 8560, equipment: '258.46', multimedia: 32 },
    no4: { teaching: 9830, gymnasium: 780, sportsGround: 10920, equipment: '402.15', multimedia: 38 },
    no12: { teaching: 5940, gymnasium: 520, sportsGround: 10580, equipment: '268.3', multimedia: 27 },
    experimental: { teaching: 9020, gymnasium: 760, sportsGround: 11440, equipment: '401.5', multimedia: 46 },
    erweilu: { teaching: 6800, gymnasium: 900, sportsGround: 7460, equipment: '262.4', multimedia: 28 },
    gaode: { teaching: 4680, gymnasium: 380, sportsGround: 6920, equipment: null, multimedia: 22 },
    no6: { teaching: 4730, gymnasium: 430, sportsGround: 7120, equipment: '160.02', multimedia: 14 },
    dongshan: { teaching: 1180, gymnasium: 0, sportsGround: 4300, equipment: '27.4', multimedia: 6 },
    nineYear: { teaching: 5680, gymnasium: 520, sportsGround: 7880, equipment: '225.3', multimedia: 24 },
  },
}
