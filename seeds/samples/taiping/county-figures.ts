import type { ByYear, SampleYear } from './stage-rows.ts'
import { migrants } from './students.ts'

/** County values, keyed by the field dictionary; those that schools return are summed from the schools. */
const typed: ByYear<Readonly<Record<string, number>>> = {
  2024: {
    publicFundsQuotaPrimary: 935,
    publicFundsQuotaJunior: 1155,
    specialSchoolFunds: 921600,
    specialSchoolStudents: 114,
    educationAppropriation: 412_860_000,
    recurrentRevenue: 1_186_400_000,
    educationExpenditure: 398_740_000,
    perPupilExpenditurePrimary: 13_862.4,
    perPupilExpenditureJunior: 19_204.7,
    perPupilPublicFundsPrimary: 1_486.2,
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
    educationAppropriation: 437_920_000,
    recurrentRevenue: 1_231_700_000,
    educationExpenditure: 421_350_000,
    perPupilExpenditurePrimary: 14_518.9,
    perPupilExpenditureJunior: 19_150.3,
    perPupilPublicFundsPrimary: 1_524.6,
    perPupilPublicFundsJunior: 1_968.3,
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
