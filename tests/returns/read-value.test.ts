import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readValue } from '../../electron/returns/read-value.ts'
import { readTyped } from '../../electron/returns/typed-value.ts'
import { fields } from '../../seeds/fields/index.ts'
import type { FieldDefinition } from '../../shared/fields/field.ts'
import type { CellValue } from '../../shared/returns/workbook.ts'

const field = (code: string): FieldDefinition => {
  const found = fields.find((one) => one.code === code)
  if (!found) throw new Error(`no field ${code}`)
  return found
}
const students = field('students')
const area = field('sportsGroundArea')
const equipment = field('equipmentValue')
const rate: FieldDefinition = { ...area, code: 'rate', unit: 'none', maximum: undefined }

const value = (raw: CellValue, of = students, factor = '1') => readValue(raw, of, factor).value
const codes = (raw: CellValue, of = students, factor = '1') =>
  readValue(raw, of, factor).issues.map((issue) => issue.code)

describe('a number in a cell', () => {
  it('is kept as it stands', () => {
    expect(value(412)).toBe('412')
    expect(value(4530.5, area)).toBe('4530.5')
    expect(value(0)).toBe('0')
  })

  it('loses binary noise at 15 significant digits, and that is said', () => {
    expect(value(274.65999999999997, area)).toBe('274.66')
    expect(codes(274.65999999999997, area)).toEqual(['binaryNoiseCleaned'])
    expect(codes(274.66, area)).toEqual([])
  })

  it('is never rounded to fewer digits than it has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
        expect(Number(value(cents / 1000, area))).toBe(cents / 1000)
      }),
    )
  })

  it('is brought from 万元 into 元 exactly', () => {
    expect(value(115.07, equipment, '10000')).toBe('1150700')
    expect(value(0.1 + 0.2, equipment, '10000')).toBe('3000')
  })
})

describe('a text that means a number', () => {
  it.each([
    ['４１２', '412'],
    ['1,204', '1204'],
    ['12，345', '12345'],
    [' 412 ', '412'],
    ['　412　', '412'],
    ['412人', '412'],
    ['412 人', '412'],
    ['007', '7'],
    ['_x000D_412', '412'],
  ])('%j is %s', (raw, expected) => {
    expect(value(raw)).toBe(expected)
    expect(codes(raw)).toEqual([])
  })

  it('may carry a unit that counts before that of the column', () => {
    expect(value('4.5㎡', area)).toBe('4.5')
    expect(value('4.50平方米', area)).toBe('4.5')
    expect(value('12.34万元', equipment)).toBe('123400')
    expect(value('5000元', equipment, '10000')).toBe('5000')
  })

  it('is a percentage where a rate is asked', () => {
    expect(value('95%', rate)).toBe('0.95')
    expect(codes('300%', rate)).toEqual(['rateAboveOne'])
    expect(codes('95%')).toEqual(['percentNotExpected'])
  })
})

describe('a blank', () => {
  it.each([null, '', ' ', '-', '—', '——', '－', '*', '无', '/', '_x000D_', '　'])('%j is no value', (raw) => {
    expect(readValue(raw, students)).toMatchObject({ value: null, issues: [] })
  })
})

describe('what is no usable value is an error, never a zero or a blank', () => {
  it.each([
    ['abc', 'notANumber'],
    ['约400', 'notANumber'],
    ['1,23', 'notANumber'],
    ['2025-09-01', 'notANumber'],
    ['412㎡', 'unitNotOfField'],
    [true, 'notANumber'],
    [-3, 'negative'],
    ['-3', 'negative'],
    [41.5, 'notWhole'],
    [30000, 'aboveMaximum'],
  ])('%j: %s', (raw, code) => {
    expect(readValue(raw, students)).toMatchObject({ value: null, issues: [{ code, severity: 'error' }] })
  })

  it('spaces inside a number are an error that shows the number meant', () => {
    expect(readValue('3 8', students)).toMatchObject({
      value: null,
      issues: [{ code: 'notANumberSpaces', params: { raw: '3 8', guess: '38' } }],
    })
  })

  it('a negative area is an error', () => {
    expect(codes(-0.5, area)).toEqual(['negative'])
  })

  it('error cells are named, and so are formulas without a value', () => {
    expect(readValue('#REF!', students, '1', 'errorCell').issues).toMatchObject([
      { code: 'errorCell', params: { value: '#REF!' } },
    ])
    expect(readValue(null, students, '1', 'formulaWithoutValue').issues).toMatchObject([
      { code: 'formulaWithoutValue', severity: 'error' },
    ])
  })

  it('whatever the text, the value is a decimal or there is an issue or it is blank', () => {
    fc.assert(
      fc.property(fc.string(), (raw) => {
        const read = readValue(raw, area)
        if (read.value !== null) expect(read.value).toMatch(/^\d+(\.\d+)?$/)
      }),
    )
  })
})

describe('a value typed by a person', () => {
  it('is read by the same rules', () => {
    expect(readTyped(students, '1,204')).toEqual({ value: '1204', problem: null })
    expect(readTyped(students, '3 8')).toMatchObject({
      value: null,
      problem: { code: 'notANumberSpaces', params: { guess: '38' } },
    })
    expect(readTyped(students, '无')).toMatchObject({ value: null, problem: { severity: 'error' } })
  })
})
