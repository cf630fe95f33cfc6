import { describe, expect, it } from 'vitest'
import type { Answer } from '../../shared/checklists/answer.ts'
import type { AnswerType } from '../../shared/checklists/answer-type.ts'
import {
  found,
  inspect,
  itemOf,
  no,
  notApplicable,
  numbers,
  partly,
  schoolOf,
  templateOf,
  yes,
} from './inspect.ts'

const plain = { remark: '', notApplicable: null } as const
const answered = (type: AnswerType, answer: Answer) =>
  found(inspect(templateOf([{ code: '1', answer: type }]), schoolOf(), {}, { 1: answer }), '1')

describe('an answer', () => {
  it('that is not given is open, and not "no"', () => {
    const item = itemOf('16', schoolOf(), {})
    expect(item).toMatchObject({ verdict: 'open', answered: false, valid: true, findings: [] })
    const begun: Answer = { type: 'verdict', verdict: null, remark: '待查录像', notApplicable: null }
    expect(itemOf('16', schoolOf(), { 16: begun })).toMatchObject({ verdict: 'open', answered: false })
  })

  it('says yes, partly or no', () => {
    expect([yes, partly, no].map((answer) => itemOf('29', schoolOf(), { 29: answer }).verdict)).toEqual([
      'met',
      'partly',
      'unmet',
    ])
  })

  it('of not applicable needs a reason', () => {
    expect(itemOf('29', schoolOf(), { 29: notApplicable(' ') })).toMatchObject({
      verdict: 'open',
      answered: false,
      valid: false,
      problems: [{ code: 'reasonMissing', part: null }],
    })
    expect(itemOf('29', schoolOf(), { 29: notApplicable('本校无功能室') })).toMatchObject({
      verdict: 'notApplicable',
      answered: true,
      valid: true,
    })
  })

  it('in figures is complete when each is there', () => {
    const nineYear = schoolOf({ kind: 'nineYear' })
    const half = itemOf('48', nineYear, { 48: numbers({ 'lessons.primary': '1' }) })
    expect(half).toMatchObject({ answered: false, begun: true, verdict: 'open' })
    const whole = itemOf('48', nineYear, { 48: numbers({ 'lessons.primary': '1', 'lessons.junior': '１' }) })
    expect(whole).toMatchObject({ answered: true, verdict: 'met' })
  })

  it.each([
    ['abc', 'notANumber'],
    ['-1', 'belowMinimum'],
    ['21', 'aboveMaximum'],
    ['1.5', 'tooManyDecimals'],
  ])('of %s is %s', (typed, code) => {
    const item = itemOf('48', schoolOf(), { 48: numbers({ 'lessons.junior': typed }) })
    expect(item).toMatchObject({ valid: false, answered: false, verdict: 'open' })
    expect(item.problems).toEqual([{ code, part: 'lessons.junior' }])
  })

  it('reads full-width digits and thousands separators', () => {
    const at = (value: string) => itemOf('7', schoolOf(), { 7: numbers({ 'equipment.whole': value }) })
    expect(at('１２,３４５.５').parts[0]?.observed).toBe('12345.5')
    expect(at('1,23').problems).toMatchObject([{ code: 'notANumber' }])
  })

  it('in grades passes from the named grade upward', () => {
    const at = (grade: 'excellent' | 'good' | 'fair' | 'poor') =>
      itemOf('83', schoolOf(), { 83: { type: 'grade', grade, ...plain } }).verdict
    expect([at('excellent'), at('good'), at('fair'), at('poor')]).toEqual(['met', 'met', 'partly', 'unmet'])
  })

  it('by choice comes to what the option says', () => {
    const type: AnswerType = {
      type: 'choice',
      options: [
        { code: 'all', label: '齐全', verdict: 'met' },
        { code: 'some', label: '部分', verdict: 'partly' },
      ],
    }
    expect(answered(type, { type: 'choice', option: 'some', ...plain }).verdict).toBe('partly')
    expect(answered(type, { type: 'choice', option: 'other', ...plain }).problems).toEqual([
      { code: 'unknownOption', part: null },
    ])
  })

  it('by date is a day of the calendar within its bounds', () => {
    const type: AnswerType = { type: 'date', notBefore: '2025-09-01', notAfter: '2026-08-31' }
    const at = (date: string) => answered(type, { type: 'date', date, ...plain })
    expect(at('2026-02-28')).toMatchObject({ verdict: 'noted', answered: true })
    expect(at('2026-02-29').problems).toMatchObject([{ code: 'notADate' }])
    expect(at('2025-08-31').problems).toMatchObject([{ code: 'dateTooEarly' }])
    expect(at('2026-09-01').problems).toMatchObject([{ code: 'dateTooLate' }])
    expect(at('')).toMatchObject({ verdict: 'open', valid: true })
  })

  it('in words is noted, as long as it fits', () => {
    const type: AnswerType = { type: 'text', maximumLength: 5 }
    expect(answered(type, { type: 'text', text: '记录完整', ...plain }).verdict).toBe('noted')
    expect(answered(type, { type: 'text', text: '记录比较完整', ...plain }).problems).toMatchObject([
      { code: 'textTooLong' },
    ])
  })

  it('of another type than the item asks for is named, not guessed', () => {
    expect(itemOf('14', schoolOf(), { 14: yes })).toMatchObject({
      verdict: 'open',
      problems: [{ code: 'wrongType', part: null }],
    })
    expect(itemOf('16', schoolOf(), { 16: numbers({}) }).problems).toMatchObject([{ code: 'wrongType' }])
  })

  it('proposes the wording of what is wrong, milder where it is partly so', () => {
    expect(itemOf('82', schoolOf(), { 82: no }).findings).toEqual([
      '水泉初级中学未制定学校章程或章程未经核准',
    ])
    expect(itemOf('82', schoolOf(), { 82: partly }).findings).toEqual([
      '水泉初级中学学校章程未及时修订或核准材料不全',
    ])
    expect(itemOf('82', schoolOf(), { 82: yes }).findings).toEqual([])
  })

  it('leaves text of people alone when it fills a wording', () => {
    const school = schoolOf({ name: '{item}$&<b>中学' })
    expect(itemOf('82', school, { 82: no }).findings).toEqual(['{item}$&<b>中学未制定学校章程或章程未经核准'])
  })
})
