import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { catchmentEntry } from './catchment-entry.ts'
import { certifiedTeaching } from './certified-teaching.ts'
import { classSizes } from './class-sizes.ts'
import { fourUnified } from './four-unified.ts'
import { layoutPlan } from './layout-plan.ts'
import { migrantAndLeftBehind } from './migrant-and-left-behind.ts'
import { musicAndArtRooms } from './music-and-art-rooms.ts'
import { postsAllotted } from './posts-allotted.ts'
import { schoolSizes } from './school-sizes.ts'
import { seniorPlacesByQuota } from './senior-places-by-quota.ts'
import { smallSchoolFunds } from './small-school-funds.ts'
import { specialSchoolFunding } from './special-school-funding.ts'
import { teacherExchange } from './teacher-exchange.ts'
import { teacherSalaries } from './teacher-salaries.ts'
import { teacherTraining } from './teacher-training.ts'

export const governmentItems: readonly CountyItem[] = [
  layoutPlan,
  fourUnified,
  musicAndArtRooms,
  schoolSizes,
  classSizes,
  smallSchoolFunds,
  specialSchoolFunding,
  teacherSalaries,
  teacherTraining,
  postsAllotted,
  teacherExchange,
  certifiedTeaching,
  catchmentEntry,
  seniorPlacesByQuota,
  migrantAndLeftBehind,
]
