import type { DerivationNode } from '../../../shared/assessment/derivation.ts'

const SIGNS = { sum: ' + ', difference: ' − ', product: ' × ', quotient: ' ÷ ' } as const

type Naming = {
  readonly field: (code: string, stage: string, campus: string | undefined) => string
  readonly number: (value: string) => string
  readonly missing: string
  readonly brackets: readonly [string, string]
}

/**
 * A derivation as one line with its numbers: `网络多媒体教室 13 ÷ 在校生 604 × 100`.
 * Sums inside products and quotients, and everything compound behind ÷, stand in brackets.
 */
export function formulaLine(node: DerivationNode, naming: Naming): string {
  if (node.kind === 'observation') {
    const value = node.value === null ? naming.missing : naming.number(node.value)
    return `${naming.field(node.field, node.stage, node.campus)} ${value}`
  }
  if (node.kind === 'constant') return naming.number(node.value)
  return shownParents(node)
    .map(core)
    .map((parent, index) => {
      const line = formulaLine(parent, naming)
      return needsBrackets(node, parent, index) ? naming.brackets.join(line) : line
    })
    .join(SIGNS[node.operation])
}

/** What adds nothing is left out: a column that the form does not have counts 0. */
function shownParents(node: Extract<DerivationNode, { kind: 'operation' }>): readonly DerivationNode[] {
  if (node.operation !== 'sum') return node.parents
  const adding = node.parents.filter((parent) => parent.kind !== 'constant' || Number(parent.value) !== 0)
  return adding.length === 0 ? node.parents : adding
}

/** A sum of one thing is that thing. */
function core(node: DerivationNode): DerivationNode {
  if (node.kind !== 'operation') return node
  const [only, ...others] = shownParents(node)
  return only !== undefined && others.length === 0 ? core(only) : node
}

function needsBrackets(
  outer: Extract<DerivationNode, { kind: 'operation' }>,
  inner: DerivationNode,
  index: number,
): boolean {
  if (inner.kind !== 'operation') return false
  const innerAdds = inner.operation === 'sum' || inner.operation === 'difference'
  switch (outer.operation) {
    case 'sum':
      return false
    case 'difference':
      return index > 0 && innerAdds
    case 'product':
      return innerAdds || (index > 0 && inner.operation === 'quotient')
    case 'quotient':
      return innerAdds || index > 0
  }
}

export type DerivationLeaf = Extract<DerivationNode, { kind: 'observation' }>

/** What a value is of: a field, a stage, and the campus where it is not of the school. */
export const leafKey = ({ field, stage, campus = '' }: DerivationLeaf) => `${field} ${stage} ${campus}`

/** The values that a figure rests on, each once, in the order of the formula. */
export function leavesOf(node: DerivationNode): readonly DerivationLeaf[] {
  const found = new Map<string, DerivationLeaf>()
  const walk = (current: DerivationNode) => {
    if (current.kind === 'observation') found.set(leafKey(current), current)
    if (current.kind === 'operation') current.parents.forEach(walk)
  }
  walk(node)
  return [...found.values()]
}
