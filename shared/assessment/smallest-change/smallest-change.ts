import { decimal } from '../../decimal/decimal.ts'
import type { CompulsoryStage } from '../../schools/stage.ts'
import { compileStandard } from '../compiled-standard.ts'
import type { SchoolInput } from '../input.ts'
import { exclusionOf } from '../scope.ts'
import type { Standard } from '../standard.ts'
import { type AdditionPlace, increased } from '../what-if/addition.ts'
import type { ValueChange } from '../what-if/scenario.ts'
import { coefficientOf, countyOf, reaches } from './county.ts'
import { countyRows, UNITS } from './county-rows.ts'
import { fewestSchools } from './fewest-schools.ts'
import { fewestUnits } from './fewest-units.ts'

/** What one school gets. */
export type Addition = {
  readonly schoolId: string
  readonly name: string
  readonly place: AdditionPlace
  /** Added to the whole school, which its stages share: it counts in each of them. */
  readonly split: boolean
  /** Decimal text in the shortfall unit. */
  readonly amount: string
}

/** The fewest additions by which a coefficient comes to its limit, in the fewest schools. */
export type SmallestChange = {
  readonly stage: CompulsoryStage
  readonly indicator: string
  readonly limit: number
  readonly before: number | null
  readonly after: number | null
  /** What is added at a time, and how often. */
  readonly unit: string
  readonly units: number
  readonly additions: readonly Addition[]
  /** Proved: fewer units, or the same in fewer schools, are not enough. Equal to what was found if exact. */
  readonly unitsAtLeast: number
  readonly schoolsAtLeast: number
}

/**
 * The smallest change of one indicator and stage (product §5): additions only, in whole units, fewest
 * units first, then fewest schools. It counts that additions move the mean too.
 *
 * @returns null where the coefficient is within its limit, unknown, or not judged by itself, and where
 * nothing can be added to.
 */
export function smallestChange(
  standard: Standard,
  year: number,
  inputs: readonly SchoolInput[],
  stage: CompulsoryStage,
  indicatorId: string,
): SmallestChange | null {
  const compiled = compileStandard(standard).find((one) => one.stage === stage)
  const definition = standard.indicators.find(({ id }) => id === indicatorId)
  const limitText =
    standard.dispersion.decides === 'composite' ? undefined : standard.dispersion.limits[stage]
  if (compiled === undefined || definition === undefined || limitText === undefined) return null
  const assessed = inputs.filter((input) => exclusionOf(standard, year, input) === null)
  const rows = countyRows(compiled, assessed, indicatorId)
  if (rows === null || rows.length === 0) return null
  const county = countyOf(rows, Number(limitText))
  const nothing = new Float64Array(rows.length)
  if (reaches(county, nothing)) return null
  const allowed = Uint8Array.from(rows, ({ place }) => (place === null ? 0 : 1))
  const least = fewestUnits(county, allowed)
  if (least === null) return null
  const { spread, atLeast } = fewestSchools(county, allowed, least.units, least.spread)
  const unit = UNITS[definition.shortfallUnit]
  const additions = rows.flatMap(({ schoolId, name, split, place }, row): Addition[] => {
    const units = spread[row] ?? 0
    if (units === 0 || place === null) return []
    return [{ schoolId, name, split, place, amount: decimal(unit).times(units).toFixed() }]
  })
  return {
    stage,
    indicator: indicatorId,
    limit: county.limit,
    before: coefficientOf(county, nothing),
    after: coefficientOf(county, spread),
    unit,
    units: least.units,
    additions,
    unitsAtLeast: least.atLeast,
    schoolsAtLeast: atLeast,
  }
}

/** The additions as changes of a scenario. */
export function toChanges({ additions }: SmallestChange): readonly ValueChange[] {
  return additions.map(({ schoolId, place: { field, stage, value }, amount }) => ({
    kind: 'value',
    schoolId,
    field,
    stage,
    value: increased(value, amount),
  }))
}
