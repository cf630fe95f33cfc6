import { paths, useBasis } from '../../../routes.ts'

/** The school year in whose data the amount of a calendar year stands (decisions.md, Time). */
export const schoolYearOf = (calendarYear: number): number => calendarYear + 1

/** Where the amount of a field of the county in a calendar year is entered. */
export function useAmountAddress(): (field: string, calendarYear: number) => string {
  const { standard } = useBasis()
  return (field, calendarYear) => paths.countyValue({ year: schoolYearOf(calendarYear), standard }, field)
}
