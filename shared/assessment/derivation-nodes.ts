import { type Decimal, decimal } from '../decimal/decimal.ts'
import type { ObservationStage } from '../observations/observation-stage.ts'
import type { DerivationNode } from './derivation.ts'
import type { FoundValue } from './lookup.ts'

/** An observation as a leaf; without a value where it is missing. */
export function observation(
  field: string,
  stage: ObservationStage,
  found: FoundValue | null,
): DerivationNode {
  return {
    kind: 'observation',
    field,
    stage: found?.stage ?? stage,
    value: found?.input.value ?? null,
    observationId: found?.input.observationId ?? null,
  }
}

type Operation = Extract<DerivationNode, { kind: 'operation' }>

/** Folds exact values from the left; null as soon as one is missing. */
function fold(
  operation: 'sum' | 'difference' | 'product',
  name: string,
  parents: readonly DerivationNode[],
  combine: (left: Decimal, right: Decimal) => Decimal,
): Operation {
  let value: Decimal | null = null
  for (const [index, parent] of parents.entries()) {
    if (parent.value === null) {
      value = null
      break
    }
    const next = decimal(parent.value)
    value = index === 0 || value === null ? next : combine(value, next)
  }
  return { kind: 'operation', operation, name, value: value?.toFixed() ?? null, parents }
}

export function sum(name: string, parents: readonly DerivationNode[]): Operation {
  return fold('sum', name, parents, (left, right) => left.plus(right))
}

export function difference(name: string, parents: readonly DerivationNode[]): Operation {
  return fold('difference', name, parents, (left, right) => left.minus(right))
}

export function product(name: string, parents: readonly DerivationNode[]): Operation {
  return fold('product', name, parents, (left, right) => left.times(right))
}

/** A quotient for display; its value is taken from the exact fraction, never from rounded parents. */
export function quotient(name: string, parents: readonly DerivationNode[], value: Decimal | null): Operation {
  return { kind: 'operation', operation: 'quotient', name, value: value?.toFixed() ?? null, parents }
}
