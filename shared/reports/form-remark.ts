import type { IndicatorResult, StageResult } from '../assessment/result.ts'
import type { Standard } from '../assessment/standard.ts'
import type { Messages } from '../messages/language.ts'
import { percentText } from './figure-text.ts'

/** 序号 to 班级数 stand before the indicators of 表Ⅱ-2, so the first indicator is L7 (std §7.4). */
export const COLUMNS_BEFORE_INDICATORS = 6

/** The name of a column of the forms, by its position from 0. */
export function formColumn(index: number): string {
  return `L${index + 1}`
}

/** The name of an indicator's column in 表Ⅱ-2, by its position from 0. */
export function indicatorColumn(index: number): string {
  return formColumn(COLUMNS_BEFORE_INDICATORS + index)
}

/** Columns as the remark names them: three and more in a row by their first and last. */
function columnRanges(comma: string, indices: readonly number[]): string {
  const runs: { from: number; to: number }[] = []
  for (const index of indices) {
    const last = runs.at(-1)
    if (last !== undefined && last.to === index - 1) last.to = index
    else runs.push({ from: index, to: index })
  }
  return runs
    .map(({ from, to }) => {
      if (from === to) return indicatorColumn(from)
      return `${indicatorColumn(from)}${to - from === 1 ? comma : '-'}${indicatorColumn(to)}`
    })
    .join(comma)
}

/** 备注 of 表Ⅱ-2: which indicators a row meets, and which reach the floor (std §7.4). */
export function formRemark(
  { indicators, floorShare }: Pick<Standard, 'indicators' | 'floorShare'>,
  row: StageResult,
  { reports, punctuation: signs }: Pick<Messages, 'reports' | 'punctuation'>,
): string {
  const texts = reports.forms
  const floor = percentText(floorShare)
  const columns = (matches: (result: IndicatorResult) => boolean) =>
    columnRanges(
      signs.listComma,
      indicators.flatMap(({ id }, index) => {
        const result = row.indicators[id]
        return result !== undefined && matches(result) ? [index] : []
      }),
    )
  const met = columns(({ status }) => status === 'met')
  const reached = columns(({ status }) => status === 'floor')
  const below = columns(({ status }) => status === 'below')
  const unknown = columns(({ status }) => status === 'unknown')
  const borderline = columns((result) => result.borderline)
  return [
    met && texts.remarkMet({ columns: met }),
    reached && texts.remarkFloor({ columns: reached, floor }),
    below && texts.remarkBelow({ columns: below, floor }),
    unknown && texts.remarkUnknown({ columns: unknown }),
    borderline && texts.remarkBorderline({ columns: borderline }),
  ]
    .filter(Boolean)
    .join(signs.semicolon)
}
