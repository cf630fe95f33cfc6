import type { DataValidation, Style } from 'exceljs'
import { TYPEFACES } from '../../../shared/messages/report-typefaces.ts'
import { TYPE_SIZES } from '../../../shared/reports/page-geometry.ts'
import type { FormCell, InputRule } from '../../../shared/returns/form-sheet.ts'

const THIN = { style: 'thin', color: { argb: 'FF8C8C8C' } } as const
const BORDER = { top: THIN, right: THIN, bottom: THIN, left: THIN }
const fill = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const
const INPUT = fill('FFFFF8DC')
const HEAD = fill('FFEEF2F7')
const FADED = { argb: 'FF6B6B6B' }

export const FORM_HEAD: Partial<Style> = {
  font: { name: TYPEFACES.table[0], size: TYPE_SIZES.table, bold: true },
  fill: HEAD,
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
}

/** How a cell of a form looks and whether it may be changed. */
export function formStyle({ value, input, faded = false }: FormCell): Partial<Style> {
  const number = typeof value === 'number' || input?.kind === 'count' || input?.kind === 'amount'
  return {
    font: { name: TYPEFACES.table[0], size: TYPE_SIZES.table, ...(faded ? { color: FADED } : {}) },
    border: BORDER,
    // A text such as a code or 1-1 stays what was typed.
    numFmt: input?.kind === 'text' || (input === undefined && !number) ? '@' : 'General',
    alignment: number
      ? { horizontal: 'right', vertical: 'middle' }
      : { horizontal: 'left', indent: 1, vertical: 'middle', wrapText: true },
    protection: { locked: input === undefined },
    ...(input === undefined ? {} : { fill: INPUT }),
  }
}

/** What Excel refuses at once; the reader of returns judges all of it again. */
export function validationOf(rule: InputRule, said: { title: string; text: string }): DataValidation {
  const common = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: said.title,
    error: said.text,
  } as const
  switch (rule.kind) {
    case 'choice':
      return { ...common, type: 'list', formulae: [`"${rule.options.join(',')}"`] }
    case 'text':
      return { ...common, type: 'textLength', operator: 'lessThanOrEqual', formulae: [rule.longest] }
    default: {
      const type = rule.kind === 'count' ? 'whole' : 'decimal'
      const minimum = rule.kind === 'count' ? rule.minimum : 0
      return rule.maximum === null
        ? { ...common, type, operator: 'greaterThanOrEqual', formulae: [minimum] }
        : { ...common, type, operator: 'between', formulae: [minimum, rule.maximum] }
    }
  }
}
