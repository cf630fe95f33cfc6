import { sliding } from '../../seeds/early-warnings/sliding.ts'
import { quality2017 } from '../../seeds/standards/quality-2017.ts'
import type { Standard } from '../../shared/assessment/standard.ts'
import { applyWarningRule } from '../../shared/assessment/trends/early-warning-rule.ts'
import { type TrendYear, trendsOf } from '../../shared/assessment/trends/trends-of.ts'
import type { BenchRow } from './bench-row.ts'
import { inventSchools } from './invent-schools.ts'
import { medianTime, medianTimes } from './median-time.ts'
import { seededRandom } from './seeded-random.ts'

const SCHOOLS = 200
const YEARS = 10
const OPENING_MS = 100
const ROUNDS = 15
const WARMUPS = 5

type Size = { readonly schools: number; readonly years: number; readonly standard: Standard }

const FULL: Size = { schools: SCHOOLS, years: YEARS, standard: quality2017 }
const HALF: Size = { ...FULL, schools: SCHOOLS / 2, years: YEARS / 2 }

/** Every indicator once more under another id. */
const doubled: Standard = {
  ...quality2017,
  indicators: quality2017.indicators.flatMap((one) => [one, { ...one, id: `${one.id}Again` }]),
}

function trendsAt({ schools, years, standard }: Size): () => unknown {
  const read: TrendYear[] = Array.from({ length: years }, (_, index) => ({
    year: 2025 - index,
    standard,
    inputs: inventSchools(schools, seededRandom(index + 1)),
  }))
  return () => trendsOf('primary', read, [applyWarningRule(sliding, null)])
}

/** Trends of a county when its data have been read, and their growth with schools, years and indicators. */
export function trendRows(): BenchRow[] {
  const ours = medianTime(trendsAt(FULL), ROUNDS, WARMUPS)
  return [
    {
      what: `trends: ${SCHOOLS} schools × ${YEARS} years, the data being read`,
      ours,
      reference: OPENING_MS,
      unit: 'ms',
      ratio: ours / OPENING_MS,
      figure: 'within 100 ms',
    },
    growthRow('schools', { ...FULL, schools: HALF.schools }, FULL),
    growthRow('years', { ...FULL, years: HALF.years }, FULL),
    growthRow('indicators', FULL, { ...FULL, standard: doubled }),
  ]
}

function growthRow(what: string, small: Size, large: Size): BenchRow {
  const [reference = Number.NaN, ours = Number.NaN] = medianTimes(
    [trendsAt(small), trendsAt(large)],
    ROUNDS,
    WARMUPS,
  )
  return {
    what: `trends: twice the ${what}`,
    ours,
    reference,
    unit: 'ms',
    ratio: ours / reference,
    figure: 'about 2 × (linear)',
  }
}
