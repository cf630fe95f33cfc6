import type { DerivationNode } from '../assessment/derivation.ts'

/** Figures that stand in the printed formula as their value: the reader knows them from the return. */
const SHOWN_AS_VALUE: ReadonlySet<string> = new Set(['numerator'])

const SIGNS = { product: '×', quotient: '÷' } as const

/** The signs that a language writes in its own way. */
export type FormulaSigns = { readonly sum: string; readonly difference: string }
const STRENGTH = { sum: 1, difference: 1, product: 2, quotient: 2 } as const

function strengthOf(node: DerivationNode): number {
  return node.kind !== 'operation' || SHOWN_AS_VALUE.has(node.name) || node.parents.length === 1
    ? 3
    : STRENGTH[node.operation]
}

function render(node: DerivationNode, signs: FormulaSigns): string {
  if (node.kind !== 'operation' || SHOWN_AS_VALUE.has(node.name)) return node.value ?? ''
  const own = STRENGTH[node.operation]
  return node.parents
    .map((parent, index) => {
      const strength = strengthOf(parent)
      // Operations fold from the left: only a right operand of the same strength needs brackets.
      const bracketed = strength < own || (strength === own && index > 0 && node.operation !== 'product')
      return bracketed ? `(${render(parent, signs)})` : render(parent, signs)
    })
    .join({ ...SIGNS, ...signs }[node.operation])
}

/**
 * The formula of a figure with its numbers, e.g. `44×100÷610`; where a facility is split between stages,
 * `2800×1×166÷(1×166＋1.1×210)÷166` (std §2.2).
 * @returns null where a value of it is missing.
 */
export function formulaText(node: DerivationNode, signs: FormulaSigns): string | null {
  return node.value === null ? null : render(node, signs)
}
