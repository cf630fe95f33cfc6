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

/** An upper bound of Σ|v| over the values that the numerator takes. */
export function sumMagnitudes(terms: readonly CompiledTerm[], read: (field: number) => number): number {
  let sum = 0
  for (const term of terms) {
    const value = read(term.field)
    sum += Number.isFinite(value) ? Math.abs(value) : sumMagnitudes(term.otherwise, read)
  }
  return sum
}

/** Numerators of many rows; by `magnitudes`, Σ|v| of each, their rounding errors are bounded. */
export type NumeratorColumns = { readonly sums: Float64Array; readonly magnitudes: Float64Array }

/** `sumTerms` for all rows, column by column. */
export function sumColumns(
  terms: readonly CompiledTerm[],
  columns: readonly Float64Array[],
  rowCount: number,
): NumeratorColumns {
  const sums = new Float64Array(rowCount)
  const magnitudes = new Float64Array(rowCount)
  for (const term of terms) {
    const column = columns[term.field]
    if (column !== undefined) addTerm(term, column, columns, sums, magnitudes)
  }
  return { sums, magnitudes }
}

function addTerm(
  term: CompiledTerm,
  column: Float64Array,
  columns: readonly Float64Array[],
  sums: Float64Array,
  magnitudes: Float64Array,
): void {
  const { sign, missingIsZero } = term
  const other =
    term.otherwise.length > 0 && !column.every(Number.isFinite)
      ? sumColumns(term.otherwise, columns, sums.length)
      : null
  for (let row = 0; row < sums.length; row += 1) {
    const value = column[row] as number
    if (value - value === 0) {
      sums[row] = (sums[row] as number) + sign * value
      magnitudes[row] = (magnitudes[row] as number) + Math.abs(value)
    } else if (!(missingIsZero && Number.isNaN(value))) {
      sums[row] = (sums[row] as number) + (other === null ? Number.NaN : (other.sums[row] as number))
      magnitudes[row] = (magnitudes[row] as number) + (other === null ? 0 : (other.magnitudes[row] as number))
    }
  }
}
