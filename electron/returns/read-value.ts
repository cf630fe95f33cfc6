import { decimal } from '../../shared/decimal/decimal.ts'
import type { FieldDefinition } from '../../shared/fields/field.ts'
import type { CellNoteCode, CellValue } from '../../shared/returns/workbook.ts'
import { parseNumberText } from './text/parse-number.ts'
import { unitFor, unitsOfText } from './text/units.ts'
import { yesNoOf } from './text/yes-no.ts'
import { type ValueIssue, valueError, valueNote } from './value-issue.ts'

/** A cell as a value: decimal text in the unit of the field, null where it is blank or wrong. */
export type ReadValue = {
  readonly value: string | null
  /** The same as a number, for checks; NaN where there is none. */
  readonly amount: number
  readonly issues: readonly ValueIssue[]
}

const NO_ISSUES: readonly ValueIssue[] = []
const BLANK: ReadValue = { value: null, amount: Number.NaN, issues: NO_ISSUES }
const SIGNIFICANT_DIGITS = 15

const wrong = (issue: ValueIssue): ReadValue => ({ value: null, amount: Number.NaN, issues: [issue] })

/**
 * Reads one cell for one field. `factor` brings the unit of the column into the stored one (万元 → 元:
 * `10000`). Nothing that is no number becomes a zero or a blank (product §4).
 */
export function readValue(
  raw: CellValue,
  field: FieldDefinition,
  factor = '1',
  note: CellNoteCode | null = null,
): ReadValue {
  if (note === 'errorCell') return wrong(valueError('errorCell', { value: String(raw) }))
  if (note === 'formulaWithoutValue') return wrong(valueError('formulaWithoutValue'))
  if (raw === null) return BLANK
  if (field.type === 'boolean') return readYesNo(String(raw).trim())
  if (typeof raw === 'number') return readNumber(raw, field, factor)
  if (typeof raw === 'boolean') return wrong(valueError('notANumber', { raw: raw ? 'TRUE' : 'FALSE' }))
  return readText(raw, field, factor)
}

/** 是 is stored as 1 and 否 as 0. */
function readYesNo(raw: string): ReadValue {
  if (/^[-—/*]*$/.test(raw)) return BLANK
  const yes = yesNoOf(raw)
  if (yes === null) return wrong(valueError('notYesNo', { raw }))
  return yes ? { value: '1', amount: 1, issues: NO_ISSUES } : { value: '0', amount: 0, issues: NO_ISSUES }
}

function readNumber(raw: number, field: FieldDefinition, factor: string): ReadValue {
  if (factor === '1' && Number.isSafeInteger(raw)) return judged(String(raw), raw, field, NO_ISSUES)
  if (!Number.isFinite(raw)) return wrong(valueError('notANumber', { raw: String(raw) }))
  return converted(String(raw), field, factor)
}

function readText(raw: string, field: FieldDefinition, factor: string): ReadValue {
  const parsed = parseNumberText(raw)
  if (parsed.kind === 'blank') return BLANK
  const shown = { raw: raw.trim() }
  if (parsed.kind === 'notANumber') {
    return wrong(
      parsed.guess === null
        ? valueError('notANumber', shown)
        : valueError('notANumberSpaces', { ...shown, guess: parsed.guess }),
    )
  }
  if (parsed.suffix === null) return converted(parsed.digits, field, factor)
  if (parsed.suffix === '%') {
    return field.unit === 'none'
      ? converted(parsed.digits, field, '0.01')
      : wrong(valueError('percentNotExpected', shown))
  }
  const unit = unitFor(field.unit, parsed.suffix)
  if (unit) return converted(parsed.digits, field, unit.factor)
  const known = unitsOfText(parsed.suffix).length > 0
  return wrong(valueError(known ? 'unitNotOfField' : 'notANumber', { ...shown, unit: parsed.suffix }))
}

/** Cleans binary noise at 15 significant digits, says so, and brings the number into the stored unit. */
function converted(digits: string, field: FieldDefinition, factor: string): ReadValue {
  if (factor === '1' && digits.length <= SIGNIFICANT_DIGITS && !digits.includes('e')) {
    return judged(digits, Number(digits), field, NO_ISSUES)
  }
  const exact = decimal(digits)
  const cleaned = exact.prec(SIGNIFICANT_DIGITS, 1)
  const issues = cleaned.eq(exact)
    ? NO_ISSUES
    : [valueNote('binaryNoiseCleaned', { raw: digits, value: cleaned.toFixed() })]
  const stored = (factor === '1' ? cleaned : cleaned.times(factor).prec(SIGNIFICANT_DIGITS, 1)).toFixed()
  return judged(stored, Number(stored), field, issues)
}

function judged(
  value: string,
  amount: number,
  field: FieldDefinition,
  issues: readonly ValueIssue[],
): ReadValue {
  if (amount < 0) return wrong(valueError('negative', { value }))
  if (field.type === 'count' && !Number.isInteger(amount)) return wrong(valueError('notWhole', { value }))
  if (field.unit === 'none' && amount > 1) return wrong(valueError('rateAboveOne', { value }))
  if (field.maximum !== undefined && amount > field.maximum) {
    return wrong(valueError('aboveMaximum', { value, maximum: field.maximum }))
  }
  if (field.minimum !== undefined && amount < field.minimum) {
    return wrong(valueError('belowMinimum', { value, minimum: field.minimum }))
  }
  return { value, amount, issues }
}
