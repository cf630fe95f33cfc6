import type { ByYear, SampleYear } from './stage-rows.ts'
import { migrants } from './students.ts'

/** County values, keyed by the field dictionary; those that schools return are summed from the schools. */
const typed: ByYear<Readonly<Record<string, number>>> = {
  2024: {
    publicFundsQuotaPrimary: 935,
    publicFundsQuotaJunior: 1155,
    specialSchoolFunds: 921600,
    specialSchoolStudents: 114,
    teacherAverageSalary: 95180,
    civilServantAverageSalary: 95860,
    eligibleForExchange: 405,
    exchangedTeachers: 39,
    exchangedBackboneTeachers: 8,
    seniorPlaces: 1180,
    seniorPlacesAllotted: 614,
    seniorPlacesRural: 78,
    migrantsInPurchasedPlaces: 0,
    disabledChildren: 97,
    disabledChildrenEnrolled: 92,
  },
  2025: {
    publicFundsQuotaPrimary: 935,
    publicFundsQuotaJunior: 1155,
    specialSchoolFunds: 986400,
    specialSchoolStudents: 118,
    teacherAverageSalary: 98640,
    civilServantAverageSalary: 97820,
    eligibleForExchange: 412,
    exchangedTeachers: 46,
    exchangedBackboneTeachers: 10,
    seniorPlaces: 1200,
    seniorPlacesAllotted: 660,
    seniorPlacesRural: 92,
    migrantsInPurchasedPlaces: 0,
    disabledChildren: 96,
    disabledChildrenEnrolled: 93,
  },
}

/** Eligible children of migrant workers who found no place in a public school. */
const withoutPublicPlace: ByYear<number> = { 2024: 61, 2025: 54 }

export function countyFigures(year: SampleYear): Readonly<Record<string, number>> {
  const inPublicSchools = Object.values(migrants[year]).reduce((sum, number) => sum + number, 0)
  return {
    ...typed[year],
    migrantsInPublicSchools: inPublicSchools,
    eligibleMigrants: inPublicSchools + withoutPublicPlace[year],
  }
}
