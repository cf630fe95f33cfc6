import type { CompiledTerm } from './compiled-standard.ts'
import { NOT_DIVIDED } from './lookup.ts'

/** One value that the numerator takes; `absent`: the form has no such column and it counts as zero. */
export type Leaf = {
  readonly field: number
  readonly sign: 1 | -1
  readonly absent: boolean
  /** Whoever has no such column has none. */
  readonly missingIsZero: boolean
}

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
      leaves.push(leafOf(term, false))
      continue
    }
    if (term.missingIsZero && Number.isNaN(value)) {
      leaves.push(leafOf(term, true))
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

const leafOf = ({ field, sign, missingIsZero }: CompiledTerm, absent: boolean): Leaf => ({
  field,
  sign,
  absent,
  missingIsZero,
})

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

/**
 * `sumTerms` for all rows, column by column. Missing values need no test of their own: a sum with NaN or
 * `NOT_DIVIDED` in it is not finite. Where nothing is subtracted from values of which none is negative,
 * the sums are their own magnitudes.
 */
export function sumColumns(
  terms: readonly CompiledTerm[],
  columns: readonly Float64Array[],
  rowCount: number,
  nonNegative: boolean,
): NumeratorColumns {
  const plain = nonNegative && isPlainSum(terms)
  const sums = new Float64Array(rowCount)
  const magnitudes = plain ? sums : new Float64Array(rowCount)
  for (const term of terms) {
    const { values, bounds } = termColumn(term, columns, rowCount, nonNegative)
    if (term.sign === 1) addInto(sums, values)
    else subtractFrom(sums, values)
    if (!plain) addAbsolutesInto(magnitudes, bounds)
  }
  return { sums, magnitudes }
}

function isPlainSum(terms: readonly CompiledTerm[]): boolean {
  return terms.every((term) => term.sign === 1 && isPlainSum(term.otherwise))
}

type TermColumn = { readonly values: Float64Array; readonly bounds: Float64Array }

/** `termValue` for all rows: the column itself, or a copy with what stands for its missing values. */
function termColumn(
  term: CompiledTerm,
  columns: readonly Float64Array[],
  rowCount: number,
  nonNegative: boolean,
): TermColumn {
  const column = columns[term.field] ?? new Float64Array(rowCount).fill(Number.NaN)
  const replaceable = term.missingIsZero || term.otherwise.length > 0
  if (!replaceable || isComplete(column)) return { values: column, bounds: column }
  const other =
    term.otherwise.length === 0 ? null : sumColumns(term.otherwise, columns, rowCount, nonNegative)
  const values = column.slice()
  const bounds = column.slice()
  for (let row = 0; row < rowCount; row += 1) {
    const value = column[row] as number
    if (value - value === 0) continue
    if (term.missingIsZero && value !== NOT_DIVIDED) {
      values[row] = 0
      bounds[row] = 0
    } else if (other !== null) {
      values[row] = term.sign * (other.sums[row] as number)
      bounds[row] = other.magnitudes[row] as number
    }
  }
  return { values, bounds }
}

function isComplete(column: Float64Array): boolean {
  for (let row = 0; row < column.length; row += 1) {
    const value = column[row] as number
    if (value - value !== 0) return false
  }
  return true
}

function addInto(sums: Float64Array, values: Float64Array): void {
  for (let row = 0; row < sums.length; row += 1) sums[row] = (sums[row] as number) + (values[row] as number)
}

function subtractFrom(sums: Float64Array, values: Float64Array): void {
  for (let row = 0; row < sums.length; row += 1) sums[row] = (sums[row] as number) - (values[row] as number)
}

function addAbsolutesInto(sums: Float64Array, values: Float64Array): void {
  for (let row = 0; row < sums.length; row += 1) {
    sums[row] = (sums[row] as number) + Math.abs(values[row] as number)
  }
}
