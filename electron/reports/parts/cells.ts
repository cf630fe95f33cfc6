import type { DispersionResult, IndicatorResult } from '../../../shared/assessment/result.ts'
import type { Messages } from '../../../shared/messages/language.ts'
import type { TableCell } from '../../../shared/reports/block.ts'
import { NO_FIGURE } from '../../../shared/reports/figure-text.ts'

type Marks = Messages['reports']['marks']
type CellExtras = Omit<TableCell, 'text' | 'number' | 'decimals'>

export function textCell(text: string, extras: CellExtras = {}): TableCell {
  return { text, ...extras }
}

export function nameCell(text: string): TableCell {
  return { text, align: 'left', header: true }
}

export function headCells(texts: readonly string[]): TableCell[] {
  return texts.map((text) => ({ text, header: true }))
}

/** A whole number; — where it is not known. */
export function countCell(value: number | null, extras: CellExtras = {}): TableCell {
  return value === null
    ? { text: NO_FIGURE, ...extras }
    : { text: String(value), number: value, decimals: 0, ...extras }
}

/** A figure with its prescribed decimals; — where it is not known. */
export function figureCell(
  value: number | null,
  printed: string | null,
  decimals: number,
  extras: CellExtras = {},
): TableCell {
  return value === null || printed === null
    ? { text: NO_FIGURE, ...extras }
    : { text: printed, number: value, decimals, ...extras }
}

function markOf({ floor, below, borderline }: Marks, result: IndicatorResult): string | null {
  const sign = { met: '', floor, below, unknown: '', notJudged: '' }[result.status]
  const mark = `${sign}${result.borderline ? borderline : ''}`
  return mark === '' ? null : mark
}

/** The value of an indicator: shaded and signed where it does not reach its threshold (std §3.3-4). */
export function indicatorCell(
  marks: Marks,
  result: IndicatorResult | undefined,
  decimals: number,
): TableCell {
  if (result === undefined) return textCell(NO_FIGURE)
  const mark = markOf(marks, result)
  return figureCell(result.value, result.printed, decimals, {
    ...(result.status === 'floor' || result.status === 'below' ? { shaded: true } : {}),
    ...(mark === null ? {} : { mark }),
  })
}

/** A dispersion coefficient: shaded and signed where it exceeds its limit. */
export function coefficientCell(
  { below, borderline }: Marks,
  result: Pick<DispersionResult, 'coefficient' | 'status' | 'borderline'>,
  printed: string | null,
  decimals: number,
): TableCell {
  const exceeded = result.status === 'exceeded'
  const mark = `${exceeded ? below : ''}${result.borderline ? borderline : ''}`
  return figureCell(result.coefficient, printed, decimals, {
    ...(exceeded ? { shaded: true } : {}),
    ...(mark === '' ? {} : { mark }),
  })
}
