import type { RelaxationDefinition } from '../../shared/relaxations/relaxation.ts'
import { peArtTeachersOfSmallRuralSchools } from './pe-art-teachers-of-small-rural-schools.ts'
import { roomsOfSmallRuralSchools } from './rooms-of-small-rural-schools.ts'
import { roomsPlannedBy2016 } from './rooms-planned-by-2016.ts'
import { schoolSize } from './school-size.ts'
import { sportsVenuesOfDenseCentres } from './sports-venues-of-dense-centres.ts'

/** The relaxations of the 2019 规程 that a threshold or an indicator names, in the order of the screens. */
export const relaxations: readonly RelaxationDefinition[] = [
  roomsPlannedBy2016,
  roomsOfSmallRuralSchools,
  schoolSize,
  sportsVenuesOfDenseCentres,
  peArtTeachersOfSmallRuralSchools,
]
