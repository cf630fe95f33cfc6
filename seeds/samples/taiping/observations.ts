import type { SampleObservation } from '../../../shared/samples/sample-county.ts'
import { countyFigures } from './county-figures.ts'
import { earlierObservations } from './earlier-year.ts'
import { schoolFigures } from './school-figures.ts'
import { SCHOOL_KEYS } from './schools.ts'
import { stageFigures } from './stage-figures.ts'
import { type SampleYear, stageRows, YEARS } from './stage-rows.ts'

type Place = Omit<SampleObservation, 'field' | 'value'>

function observe(
  place: Place,
  figures: Readonly<Record<string, number | string | null>>,
): SampleObservation[] {
  return Object.entries(figures).flatMap(([field, value]) =>
    value === null ? [] : [{ ...place, field, value: String(value) }],
  )
}

function observationsOf(year: SampleYear): SampleObservation[] {
  return [
    ...stageRows.flatMap((row) =>
      observe({ school: row.school, year, stage: row.stage }, stageFigures(row, year)),
    ),
    ...SCHOOL_KEYS.flatMap((school) =>
      observe({ school, year, stage: 'whole' }, schoolFigures(school, year)),
    ),
    ...observe({ school: null, year, stage: 'whole' }, countyFigures(year)),
  ]
}

/** Every figure of the sample, year by year. */
export const observations: readonly SampleObservation[] = [
  ...earlierObservations,
  ...YEARS.flatMap(observationsOf),
]
