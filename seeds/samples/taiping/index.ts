import type { SampleCounty } from '../sample-county.ts'
import { classList, grades } from './class-lists.ts'
import { observations } from './observations.ts'
import { plan } from './plan.ts'
import { roomList } from './room-lists.ts'
import { SCHOOL_KEYS, schools } from './schools.ts'
import { stageRows, YEARS } from './stage-rows.ts'

const places = YEARS.flatMap((year) => SCHOOL_KEYS.map((school) => ({ school, year })))

/** 太平区: the schools and rounds of its published plan, with invented figures (README.md). */
export const taiping: SampleCounty = {
  slug: 'taiping',
  county: '太平区',
  invented: true,
  schools,
  plan,
  observations,
  classes: places.map(({ school, year }) => ({
    school,
    year,
    classes: stageRows
      .filter((row) => row.school === school)
      .flatMap(({ row, stage }) => classList(stage, grades[year][row])),
  })),
  rooms: places.map(({ school, year }) => ({ school, year, rooms: roomList(school, year) })),
}
