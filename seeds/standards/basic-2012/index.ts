import type { IndicatorDefinition } from '../../../shared/assessment/standard.ts'
import { books } from './books.ts'
import { computers } from './computers.ts'
import { equipmentValue } from './equipment-value.ts'
import { midTitleTeachers } from './mid-title-teachers.ts'
import { sportsArea } from './sports-area.ts'
import { teacherRatio } from './teacher-ratio.ts'
import { teachersAboveRequired } from './teachers-above-required.ts'
import { teachingArea } from './teaching-area.ts'

/** The eight indicators of 2012, in the order of the published tables: only their dispersion is judged. */
export const indicators: readonly IndicatorDefinition[] = [
  teachingArea,
  sportsArea,
  equipmentValue,
  computers,
  books,
  teacherRatio,
  teachersAboveRequired,
  midTitleTeachers,
]
