import type { SpecialRoom } from '../../../shared/contract/lists.ts'
import { decimal } from '../../../shared/decimal/decimal.ts'
import { basicOfSchool } from './basic-balance.ts'
import { facilities } from './facilities.ts'
import { finance } from './finance.ts'
import { retention } from './retention.ts'
import { roomList } from './room-lists.ts'
import type { SchoolKey } from './schools.ts'
import { uncertified, untrained, visiting } from './staffing.ts'
import type { SampleYear } from './stage-rows.ts'
import { stageRows } from './stage-rows.ts'
import { migrants } from './students.ts'
import { teachers } from './teachers.ts'

const yuan = (tenThousands: string): string => decimal(tenThousands).times(10000).toFixed()

function roomFigures(rooms: readonly SpecialRoom[]): Record<string, number> {
  const between = (kind: SpecialRoom['kind'], from: number, below = Number.POSITIVE_INFINITY) =>
    rooms.filter((room) => {
      const area = Number(room.areaSquareMetres)
      return room.kind === kind && area >= from && area < below
    }).length
  return {
    musicRooms: between('music', 0),
    musicRoomsFrom96: between('music', 96),
    musicRooms73To96: between('music', 73, 96),
    musicRooms61To73: between('music', 61, 73),
    fineArtRooms: between('fineArt', 0),
    fineArtRoomsFrom90: between('fineArt', 90),
    fineArtRooms67To90: between('fineArt', 67, 90),
    fineArtRooms61To67: between('fineArt', 61, 67),
  }
}

function retentionFigures(school: SchoolKey, year: SampleYear): Record<string, number> {
  const cohorts: Partial<Record<SchoolKey, (typeof retention)[SampleYear]['no4']>> = retention[year]
  const cohort = cohorts[school]
  if (!cohort) return {}
  return {
    graduates: cohort.graduates,
    entrantsThreeYearsAgo: cohort.entrants,
    cohortTransfersIn: cohort.transfersIn,
    cohortTransfersOut: cohort.transfersOut,
    cohortDeaths: cohort.deaths,
  }
}

/** Every field that is counted for a school as a whole; null where the school has not returned it. */
export function schoolFigures(
  school: SchoolKey,
  year: SampleYear,
): Readonly<Record<string, number | string | null>> {
  const premises = facilities[year][school]
  const money = finance[year][school]
  const visitors = visiting[year][school]
  const fullTime = stageRows
    .filter((row) => row.school === school)
    .reduce((sum, { row }) => sum + teachers[year][row].teachers, 0)
  return {
    migrantStudents: migrants[year][school],
    certifiedTeachers: fullTime - (uncertified[year][school] ?? 0),
    trainedTeachers: fullTime - (untrained[year][school] ?? 0),
    visitingPeTeachers: visitors?.pe ?? 0,
    visitingMusicTeachers: visitors?.music ?? 0,
    visitingFineArtTeachers: visitors?.fineArt ?? 0,
    visitingArtTeachers: visitors?.art ?? 0,
    teachingAuxiliaryArea: premises.teaching,
    indoorSportsArea: premises.gymnasium,
    gymnasiumArea: premises.gymnasium,
    sportsGroundArea: premises.sportsGround,
    leasedSportsArea: 0,
    otherSportsArea: 0,
    equipmentValue: premises.equipment === null ? null : yuan(premises.equipment),
    multimediaRooms: premises.multimedia,
    ...basicOfSchool(school, year),
    ...roomFigures(roomList(school, year)),
    publicFundsBudget: yuan(money.budget),
    publicFundsFinal: yuan(money.final),
    trainingBudget: yuan(money.training),
    ...retentionFigures(school, year),
  }
}
