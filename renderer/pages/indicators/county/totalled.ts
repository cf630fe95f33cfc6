import type { DerivationNode } from '../../../../shared/assessment/derivation.ts'
import { difference, sum } from '../../../../shared/assessment/derivation-nodes.ts'
import { decimal } from '../../../../shared/decimal/decimal.ts'

type Leaf = Extract<DerivationNode, { kind: 'observation' }>
type Signed = { readonly leaf: Leaf; readonly subtracted: boolean }

/**
 * The same formula with each field added up over its schools and stages: nobody reads the terms of two
 * hundred schools one by one. A field of which one value is missing stays missing.
 */
export function totalled(node: DerivationNode): DerivationNode {
  if (node.kind !== 'operation') return node
  if (node.operation === 'quotient' || node.operation === 'product') {
    return { ...node, parents: node.parents.map(totalled) }
  }
  const signed = termsOf(node, false)
  if (signed.length === 0) return node
  const totals = [...Map.groupBy(signed, ({ leaf, subtracted }) => `${subtracted} ${leaf.field}`).values()]
  const of = (wanted: boolean) =>
    totals.filter(([first]) => first?.subtracted === wanted).map((terms) => totalOf(terms))
  const given = of(false)
  const added = given.length === 1 && given[0] !== undefined ? given[0] : sum(node.name, given)
  const taken = of(true)
  return taken.length === 0 ? added : difference(node.name, [added, ...taken])
}

/** The values that are added up, each with whether it is taken off. */
export function termsOf(node: DerivationNode, subtracted: boolean): readonly Signed[] {
  if (node.kind === 'observation') return [{ leaf: node, subtracted }]
  if (node.kind === 'constant') return []
  return node.parents.flatMap((parent, index) =>
    termsOf(parent, node.operation === 'difference' && index > 0 ? !subtracted : subtracted),
  )
}

function totalOf(terms: readonly Signed[]): Leaf {
  const leaves = terms.map(({ leaf }) => leaf)
  const stages = new Set(leaves.map(({ stage }) => stage))
  const [stage = 'whole'] = stages.size === 1 ? stages : []
  const values = leaves.map(({ value }) => value).filter((value) => value !== null)
  const total = values.reduce((sum, value) => sum.plus(value), decimal(0))
  return {
    kind: 'observation',
    field: leaves[0]?.field ?? '',
    stage,
    value: values.length < leaves.length ? null : total.toFixed(),
    observationId: null,
  }
}
