import type { CompulsoryStage } from '../../schools/stage.ts'
import type { Lack } from './lack.ts'

/** One thing to add so that a school passes. */
export type LeastStep = {
  readonly indicator: string
  /** Added to the values of the whole school, which its stages share. */
  readonly split: boolean
  /** How far each stage gets that needs it. */
  readonly stages: readonly { readonly stage: CompulsoryStage; readonly to: 'threshold' | 'floor' }[]
  /** Decimal text in the shortfall unit. */
  readonly amount: string
}

/** What a stage may leave unmet, one way to choose it: those indicators need their floor only. */
type Choice = ReadonlySet<string>

function subsets(of: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]]
  return of.flatMap((first, index) => subsets(of.slice(index + 1), size - 1).map((rest) => [first, ...rest]))
}

/** Every way to choose one of each. */
function combinations<T>(options: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return options.reduce<readonly (readonly T[])[]>(
    (known, more) => known.flatMap((begun) => more.map((one) => [...begun, one])),
    [[]],
  )
}

const goalOf = (lack: Lack, atFloor: Choice) => (atFloor.has(lack.indicator) ? 'floor' : 'threshold')
const amountOf = (lack: Lack, atFloor: Choice) =>
  atFloor.has(lack.indicator) ? lack.toFloor : lack.toThreshold

function stepsOf(rows: readonly (readonly Lack[])[], choices: readonly Choice[]): readonly Lacking[] {
  const needed = rows.flatMap((lacks, row) =>
    lacks.map((lack) => {
      const atFloor = choices[row] ?? new Set()
      return { lack, to: goalOf(lack, atFloor), amount: amountOf(lack, atFloor) } as const
    }),
  )
  const together = Map.groupBy(needed, ({ lack: { indicator, split, stage } }) =>
    split ? indicator : `${indicator} ${stage}`,
  )
  return [...together.values()].flatMap((group): Lacking[] => {
    const adding = group.filter(({ amount }) => Number(amount) > 0)
    const [largest] = adding.toSorted((one, other) => Number(other.amount) - Number(one.amount))
    if (largest === undefined) return []
    const { indicator, split } = largest.lack
    return [
      {
        step: {
          indicator,
          split,
          stages: adding.map(({ lack, to }) => ({ stage: lack.stage, to })),
          amount: largest.amount,
        },
        effort: Number(largest.amount) / Math.max(...group.map(({ lack }) => lack.required)),
      },
    ]
  })
}

type Lacking = { readonly step: LeastStep; readonly effort: number }

/**
 * The least that turns a school's verdict to pass: of each stage as many indicators as the standard allows
 * stay at their floor (6 of 7 met, the rest at least 85 %), and those are chosen that save most. Persons,
 * areas and money are compared by their share of what is required. What is shared by the stages is added
 * once, so the stages are looked at together.
 *
 * @param rows what each stage lacks; every other indicator of it is met.
 * @param mayStay how many indicators of a stage need not be met.
 */
export function leastSet(rows: readonly (readonly Lack[])[], mayStay: number): readonly LeastStep[] {
  const options = rows.map((lacks): readonly Choice[] => {
    const ids = lacks.map(({ indicator }) => indicator)
    return subsets(ids, Math.min(mayStay, ids.length)).map((chosen) => new Set(chosen))
  })
  let best: readonly Lacking[] | null = null
  let least = Number.POSITIVE_INFINITY
  for (const choices of combinations(options)) {
    const steps = stepsOf(rows, choices)
    const effort = steps.reduce((sum, one) => sum + one.effort, 0)
    if (effort < least) [best, least] = [steps, effort]
  }
  return (best ?? []).map(({ step }) => step)
}
