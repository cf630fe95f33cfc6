import type { IndicatorDefinition } from '../../../shared/assessment/standard.ts'
import { backboneTeachers } from './backbone-teachers.ts'
import { equipmentValue } from './equipment-value.ts'
import { multimediaRooms } from './multimedia-rooms.ts'
import { peArtTeachers } from './pe-art-teachers.ts'
import { sportsArea } from './sports-area.ts'
import { teachersAboveRequired } from './teachers-above-required.ts'
import { teachingArea } from './teaching-area.ts'

/** The seven resource indicators of 2017, in the order of the forms. */
export const indicators: readonly IndicatorDefinition[] = [
  teachersAboveRequired,
  backboneTeachers,
  peArtTeachers,
  teachingArea,
  sportsArea,
  equipmentValue,
  multimediaRooms,
]
