import type { GrantedRelaxation } from '../relaxations/relaxation.ts'
import { COMPULSORY_STAGES } from '../schools/stage.ts'
import { deriveIndicator } from './derive.ts'
import type { SchoolInput } from './input.ts'
import type { NumeratorTerm } from './numerator-term.ts'
import type { IndicatorDefinition, Standard } from './standard.ts'

/** What the county applies to a school; empty for most. */
export type GrantsOf = (input: SchoolInput) => readonly GrantedRelaxation[]

export type RelaxedBasis = { readonly standard: Standard; readonly inputs: readonly SchoolInput[] }

const fieldsOf = (terms: readonly NumeratorTerm[]) => terms.map(({ field }) => field)

function withTerms(indicator: IndicatorDefinition, ids: ReadonlySet<string>): IndicatorDefinition {
  const added = (indicator.relaxed ?? []).flatMap(({ relaxation, terms }) =>
    ids.has(relaxation) ? terms.map((term) => ({ ...term, missingIsZero: true })) : [],
  )
  if (added.length === 0) return indicator
  const { primary, junior } = indicator.numerator
  return { ...indicator, numerator: { primary: [...primary, ...added], junior: [...junior, ...added] } }
}

/** The relaxations by which a school is short of a requirement no more, or less: strict first. */
function usedBy(standard: Standard, input: SchoolInput, grantsOf: GrantsOf): readonly GrantedRelaxation[] {
  const named = standard.indicators.filter(({ relaxed = [] }) => relaxed.length > 0)
  const reported = (terms: readonly NumeratorTerm[]) =>
    fieldsOf(terms).some((field) =>
      [...COMPULSORY_STAGES, 'whole' as const].some((stage) => {
        const value = input.value(field, stage)?.value
        return value !== undefined && Number(value) !== 0
      }),
    )
  const short = ({ id }: IndicatorDefinition) =>
    COMPULSORY_STAGES.some((stage) => {
      const status = deriveIndicator(standard, input, stage, id)?.result.status
      return status === 'floor' || status === 'below'
    })
  const wanted = named.flatMap((indicator) =>
    (indicator.relaxed ?? []).flatMap(({ relaxation, terms }) =>
      reported(terms) ? [{ relaxation, indicator }] : [],
    ),
  )
  if (wanted.length === 0) return []
  const granted = grantsOf(input)
  return granted.filter(({ id }) =>
    wanted.some(({ relaxation, indicator }) => relaxation === id && short(indicator)),
  )
}

/**
 * A standard and its schools with the values that count by a relaxation (std §1.2). Only where the
 * requirement itself is not met, and only for the schools that the county applies it to; the standard and
 * the inputs themselves where nothing is relaxed.
 */
export function withRelaxedValues(
  standard: Standard,
  inputs: readonly SchoolInput[],
  grantsOf: GrantsOf,
): RelaxedBasis {
  const used = new Map(
    inputs.flatMap((input) => {
      const own = usedBy(standard, input, grantsOf)
      return own.length === 0 ? [] : [[input, own] as const]
    }),
  )
  if (used.size === 0) return { standard, inputs }
  const ids = new Set([...used.values()].flatMap((own) => own.map(({ id }) => id)))
  const fields = new Map(
    standard.indicators.flatMap(({ relaxed = [] }) =>
      relaxed
        .filter(({ relaxation }) => ids.has(relaxation))
        .flatMap(({ relaxation, terms }) => fieldsOf(terms).map((field) => [field, relaxation] as const)),
    ),
  )
  return {
    standard: { ...standard, indicators: standard.indicators.map((one) => withTerms(one, ids)) },
    inputs: inputs.map((input): SchoolInput => {
      const own = used.get(input) ?? []
      const counts = new Set(own.map(({ id }) => id))
      return {
        ...input,
        ...(own.length === 0 ? {} : { relaxed: own }),
        value: (field, stage) => {
          const relaxation = fields.get(field)
          return relaxation === undefined || counts.has(relaxation) ? input.value(field, stage) : null
        },
      }
    }),
  }
}

/** The relaxations by which an indicator of a school counts more than it would. */
export function relaxedIn(
  { relaxed = [] }: Pick<IndicatorDefinition, 'relaxed'>,
  input: Pick<SchoolInput, 'relaxed'>,
): readonly GrantedRelaxation[] {
  return (input.relaxed ?? []).filter(({ id }) => relaxed.some(({ relaxation }) => relaxation === id))
}
