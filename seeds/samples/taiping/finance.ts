import type { SchoolKey } from './schools.ts'
import type { ByYear } from './stage-rows.ts'

/** 公用经费 and 教师培训经费 of the calendar year before the school year, in 万元. */
type Finance = { readonly budget: string; readonly final: string; readonly training: string }

export const finance: ByYear<Readonly<Record<SchoolKey, Finance>>> = {
  2024: {
    shuiquan: { budget: '46.2', final: '45.7', training: '2.45' },
    hongshu: { budget: '59.6', final: '59.4', training: '3.04' },
    chengnan: { budget: '107.1', final: '105.9', training: '5.79' },
    no4: { budget: '173.9', final: '173', training: '9.05' },
    no12: { budget: '118.1', final: '116.5', training: '6.03' },
    experimental: { budget: '166.9', final: '165.7', training: '9.35' },
    erweilu: { budget: '98.5', final: '97', training: '5.23' },
    gaode: { budget: '84.8', final: '84', training: '4.24' },
    no6: { budget: '86.5', final: '86.2', training: '3.64' },
    dongshan: { budget: '10.4', final: '10.2', training: '0.58' },
    nineYear: { budget: '95.2', final: '94.7', training: '4.96' },
  },
  2025: {
    shuiquan: { budget: '45.5', final: '44.9', training: '2.42' },
    hongshu: { budget: '58.5', final: '58', training: '2.99' },
    chengnan: { budget: '107.2', final: '105.5', training: '5.79' },
    no4: { budget: '172.5', final: '170.9', training: '8.98' },
    no12: { budget: '117.9', final: '117.5', training: '6.02' },
    experimental: { budget: '166.8', final: '164.9', training: '9.35' },
    erweilu: { budget: '98.3', final: '97.8', training: '5.21' },
    gaode: { budget: '84.8', final: '83.6', training: '4.24' },
    no6: { budget: '84.9', final: '84.3', training: '3.91' },
    dongshan: { budget: '9.8', final: '9.6', training: '0.54' },
    nineYear: { budget: '95.2', final: '94.3', training: '4.96' },
  },
}
