import type { DerivationNode } from '../../../../shared/assessment/derivation.ts'
import { type Decimal, decimal } from '../../../../shared/decimal/decimal.ts'
import { termsOf } from './totalled.ts'

/** A school that is below the limit of the county by itself. */
export type Behind = {
  readonly schoolId: string
  readonly numerator: Decimal
  readonly denominator: Decimal
  /** What its numerator lacks to the limit. */
  readonly short: Decimal
}

function bySchool(node: DerivationNode | undefined): ReadonlyMap<string, Decimal> {
  const totals = new Map<string, Decimal>()
  for (const { leaf, subtracted } of node === undefined ? [] : termsOf(node, false)) {
    if (typeof leaf.schoolId !== 'string' || leaf.value === null) continue
    const former = totals.get(leaf.schoolId) ?? decimal(0)
    totals.set(leaf.schoolId, subtracted ? former.minus(leaf.value) : former.plus(leaf.value))
  }
  return totals
}

function ratioIn(node: DerivationNode): Extract<DerivationNode, { kind: 'operation' }> | undefined {
  if (node.kind !== 'operation') return undefined
  if (node.operation === 'quotient') return node
  return node.parents.map(ratioIn).find((found) => found !== undefined)
}

/**
 * The schools that pull a ratio of the county below its lower limit, those that lack most first: numerator
 * × scale < limit × denominator.
 */
export function behind(derivation: DerivationNode, scale: string, limit: string): readonly Behind[] {
  const [above, below] = ratioIn(derivation)?.parents ?? []
  const numerators = bySchool(above)
  return [...bySchool(below)]
    .map(([schoolId, denominator]): Behind => {
      const numerator = numerators.get(schoolId) ?? decimal(0)
      const short = denominator.times(limit).div(scale).minus(numerator)
      return { schoolId, numerator, denominator, short }
    })
    .filter(({ short }) => short.gt(0))
    .sort((one, other) => other.short.cmp(one.short))
}
