import { type Decimal, decimal, quotientForDisplay } from '../decimal/decimal.ts'
import type { CompulsoryStage } from '../schools/stage.ts'
import type { SplitPart } from './columns.ts'
import type { DerivationNode } from './derivation.ts'
import { observation, product, quotient, sum } from './derivation-nodes.ts'
import type { Standard } from './standard.ts'
import { STUDENTS_FIELD } from './taught-stages.ts'

/** The share of a stage in what the whole school has: X × w·P ÷ Σ w·P (std §2.2). */
export function shareNode(
  standard: Standard,
  stage: CompulsoryStage,
  numerator: DerivationNode,
  students: DerivationNode,
  parts: readonly SplitPart[],
): DerivationNode {
  return weightedShare(
    standard,
    stage,
    numerator,
    parts.map((part) => ({
      ...part,
      node: part.stage === stage ? students : observation(STUDENTS_FIELD, part.stage, part.students),
    })),
  )
}

type CountedPart = Pick<SplitPart, 'stage' | 'weight'> & { readonly node: DerivationNode }

/** The same of any portion of a school, whose pupils the nodes give. */
export function weightedShare(
  standard: Standard,
  stage: CompulsoryStage,
  numerator: DerivationNode,
  parts: readonly CountedPart[],
): DerivationNode {
  const weighted = parts.map((part) =>
    product('weighted', [
      { kind: 'constant', name: `weight.${part.stage}`, value: part.weight, clause: standard.document },
      part.node,
    ]),
  )
  const own = weighted[parts.findIndex((part) => part.stage === stage)]
  const total = sum('weightedStudents', weighted)
  const taken = product('weightedNumerator', own === undefined ? [numerator] : [numerator, own])
  const [dividend, divisor] = [valueOfNode(taken), valueOfNode(total)]
  const value =
    dividend === null || divisor === null || divisor.lte(0) ? null : quotientForDisplay(dividend, divisor)
  return quotient('share', [taken, total], value)
}

function valueOfNode(node: DerivationNode): Decimal | null {
  return node.value === null ? null : decimal(node.value)
}
