import { describe, expect, it } from 'vitest'
import { isDateFormat } from '../../../electron/returns/read/date-format.ts'
import { serialDate } from '../../../electron/returns/read/serial-date.ts'

describe('a number format', () => {
  it.each([
    'yyyy/m/d',
    'yyyy\\-mm\\-dd;@',
    '[$-804]yyyy"年"m"月"d"日";@',
    '[DBNum1][$-804]m"月"d"日"',
    'yyyy"年"m"月"',
    'mmm',
    'd-mmm-yy h:mm AM/PM',
    '[Red]yyyy-mm-dd',
  ])('shows a date: %s', (code) => expect(isDateFormat(code)).toBe(true))

  it.each([
    'General',
    'G/通用格式"人"',
    '0.00%',
    '#,##0.00_);[Red]\\(#,##0.00\\)',
    '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ',
    '0.0"m"',
    '0\\d',
    '[h]:mm',
    '[mm]:ss',
    '[m]',
    'mm:ss.0',
    'h:mm AM/PM',
    '0.00E+00',
    '@',
  ])('shows no date: %s', (code) => expect(isDateFormat(code)).toBe(false))
})

describe('a serial number', () => {
  it('is a date with its time of day to the second', () => {
    expect(serialDate(45901, false)).toBe('2025-09-01')
    expect(serialDate(45901.354166666664, false)).toBe('2025-09-01T08:30:00')
    expect(serialDate(45901.999999, false)).toBe('2025-09-02')
    expect(serialDate(2_958_465, false)).toBe('9999-12-31')
  })

  it('is no date where Excel shows none', () => {
    expect(serialDate(0.5, false)).toBeNull()
    expect(serialDate(-3, false)).toBeNull()
    expect(serialDate(2_958_466, false)).toBeNull()
    expect(serialDate(Number.NaN, false)).toBeNull()
  })
})
