import { type Decimal, decimal, roundHalfUp } from '../decimal/decimal.ts'
import { COMPULSORY_STAGES, type CompulsoryStage } from '../schools/stage.ts'
import type { IndicatorDefinition, NumeratorTerm, Standard } from './standard.ts'

/** An addend of a numerator with its field as an index into `CompiledStage.fields`. */
export type CompiledTerm = {
  readonly field: number
  readonly sign: 1 | -1
  readonly otherwise: readonly CompiledTerm[]
  readonly missingIsZero: boolean
}

/** What a single school has to reach. */
export type CompiledLimits = {
  readonly threshold: Decimal
  readonly floor: Decimal
  readonly thresholdNumber: number
  readonly floorNumber: number
  /** Threshold and floor as the form prints them, for 临界. */
  readonly printedThreshold: number
  readonly printedFloor: number
}

export type CompiledIndicator = {
  readonly definition: IndicatorDefinition
  readonly terms: readonly CompiledTerm[]
  /** Null where the standard asks nothing of a single school. */
  readonly limits: CompiledLimits | null
  /** Relative bound of the rounding errors in the floating comparison (decisions/0001-exactness.md). */
  readonly relativeError: number
}

/** A standard made ready for one stage: thresholds as decimals and doubles, fields as column numbers. */
export type CompiledStage = {
  readonly standard: Standard
  readonly stage: CompulsoryStage
  readonly fields: readonly string[]
  /** By field: whether an indicator that is split between stages takes it. */
  readonly shared: readonly boolean[]
  readonly indicators: readonly CompiledIndicator[]
}

const HALF_ULP = 2 ** -53
/** Roundings of one comparison besides those of the numerator's terms; twelve occur, the rest is margin. */
const OTHER_ROUNDINGS = 24

function takesField(terms: readonly CompiledTerm[], field: number): boolean {
  return terms.some((term) => term.field === field || takesField(term.otherwise, field))
}

function countTerms(terms: readonly CompiledTerm[]): number {
  return terms.reduce((count, term) => count + 1 + countTerms(term.otherwise), 0)
}

function compileLimits(
  { thresholds, decimals }: IndicatorDefinition,
  stage: CompulsoryStage,
  floorShare: Decimal,
): CompiledLimits | null {
  if (thresholds === undefined) return null
  const threshold = decimal(thresholds[stage])
  const floor = threshold.times(floorShare)
  return {
    threshold,
    floor,
    thresholdNumber: threshold.toNumber(),
    floorNumber: floor.toNumber(),
    printedThreshold: Number(roundHalfUp(threshold, decimals)),
    printedFloor: Number(roundHalfUp(floor, decimals)),
  }
}

function compileIndicator(
  definition: IndicatorDefinition,
  stage: CompulsoryStage,
  floorShare: Decimal,
  fieldIndex: (field: string) => number,
): CompiledIndicator {
  const compileTerms = (terms: readonly NumeratorTerm[], sign: 1 | -1): readonly CompiledTerm[] =>
    terms.map((term) => {
      const own = term.subtract === true ? (sign === 1 ? -1 : 1) : sign
      return {
        field: fieldIndex(term.field),
        sign: own,
        otherwise: compileTerms(term.otherwise ?? [], own),
        missingIsZero: term.missingIsZero === true,
      }
    })
  const terms = compileTerms(definition.numerator[stage], 1)
  return {
    definition,
    terms,
    limits: compileLimits(definition, stage, floorShare),
    relativeError: 2 * (countTerms(terms) + OTHER_ROUNDINGS) * HALF_ULP,
  }
}

/** The standard ready for calculation, one part for each of its stages. */
export function compileStandard(standard: Standard): readonly CompiledStage[] {
  const floorShare = decimal(standard.floorShare)
  return COMPULSORY_STAGES.filter((stage) => standard.stages.includes(stage)).map((stage) => {
    const fields: string[] = []
    const fieldIndex = (field: string) => {
      const known = fields.indexOf(field)
      return known === -1 ? fields.push(field) - 1 : known
    }
    const indicators = standard.indicators.map((definition) =>
      compileIndicator(definition, stage, floorShare, fieldIndex),
    )
    const shared = fields.map((_, field) =>
      indicators.some(({ definition, terms }) => definition.shared && takesField(terms, field)),
    )
    return { standard, stage, fields, shared, indicators }
  })
}
