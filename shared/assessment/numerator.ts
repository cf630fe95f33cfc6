import type { CompiledTerm } from './compiled-standard.ts'
import { NOT_DIVIDED } from './lookup.ts'

/** One value that the numerator takes; `absent`: the form has no such column and it counts as zero. */
export type Leaf = { readonly field: number; readonly sign: 1 | -1; readonly absent: boolean }

/** One value that the numerator lacks. */
export type Gap = { readonly field: number; readonly notDivided: boolean }

export type Selection = { readonly leaves: readonly Leaf[]; readonly gaps: readonly Gap[] }

/**
 * Which values a numerator is made of, given what is known: `read` answers with a number, NaN (missing)
 * or `NOT_DIVIDED`. A numerator with gaps is unknown.
 */
export function selectLeaves(terms: readonly CompiledTerm[], read: (field: number) => number): Selection {
  const leaves: Leaf[] = []
  const gaps: Gap[] = []
  for (const term of terms) {
    const value = read(term.field)
    if (Number.isFinite(value)) {
      leaves.push({ field: term.field, sign: term.sign, absent: false })
      continue
    }
    if (term.missingIsZero && Number.isNaN(value)) {
      leaves.push({ field: term.field, sign: term.sign, absent: true })
      continue
    }
    const other: Selection =
      term.otherwise.length === 0 ? { leaves: [], gaps: [] } : selectLeaves(term.otherwise, read)
    if (term.otherwise.length > 0 && other.gaps.length === 0) {
      leaves.push(...other.leaves)
      continue
    }
    const partlyKnown = other.leaves.some((leaf) => !leaf.absent) || other.gaps.some((gap) => gap.notDivided)
    leaves.push(...other.leaves)
    if (value !== NOT_DIVIDED && partlyKnown) gaps.push(...other.gaps)
    else gaps.push({ field: term.field, notDivided: value === NOT_DIVIDED })
  }
  return { leaves, gaps }
}

/** The numerator in doubles by the same choice of values; not finite where it is unknown. */
export function sumTerms(terms: readonly CompiledTerm[], read: (field: number) => number): number {
  let sum = 0
  for (const term of terms) sum += term.sign * termValue(term, read)
  return sum
}

/** A term without its sign; its alternatives carry theirs relative to it. */
function termValue(term: CompiledTerm, read: (field: number) => number): number {
  const value = read(term.field)
  if (Number.isFinite(value)) return value
  if (term.missingIsZero && Number.isNaN(value)) return 0
  if (term.otherwise.length === 0) return value
  return term.sign * sumTerms(term.otherwise, read)
}

/**
 * Numerators of all rows in doubles, column by column: `sumTerms` for every row. Into `magnitude` go the
 * sums of the absolute values, by which rounding errors are bounded.
 */
export function sumColumns(
  terms: readonly CompiledTerm[],
  columns: readonly Float64Array[],
  sums: Float64Array,
  magnitude: Float64Array,
): void {
  let row = 0
  const read = (field: number) => columns[field]?.[row] ?? Number.NaN
  for (const term of terms) {
    const column = columns[term.field]
    if (column === undefined) continue
    const sign = term.sign
    for (row = 0; row < sums.length; row += 1) {
      let value = column[row] as number
      if (value - value !== 0) value = termValue(term, read)
      sums[row] = (sums[row] as number) + sign * value
      magnitude[row] = (magnitude[row] as number) + Math.abs(value)
    }
  }
}
