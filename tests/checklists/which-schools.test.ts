import { describe, expect, it } from 'vitest'
import { legend } from '../../seeds/checklists/define-item.ts'
import { appliesTo } from '../../shared/checklists/holds.ts'
import type { SchoolFacts } from '../../shared/checklists/school-facts.ts'
import { SCHOOL_KINDS } from '../../shared/schools/school-kind.ts'
import { schoolOf, visibleCodes } from './inspect.ts'

const kindsShown = (letters: string) =>
  SCHOOL_KINDS.filter((kind) => appliesTo(legend(letters), schoolOf({ kind })) === 'yes')

describe('the letters of the legend', () => {
  it.each([
    ['P', 'primary'],
    ['J', 'junior'],
    ['N', 'nineYear'],
    ['T', 'twelveYear'],
    ['W', 'complete'],
    ['D', 'teachingPoint'],
    ['S', 'special'],
  ] as const)('%s means %s and no other kind', (letter, kind) => {
    expect(kindsShown(letter)).toEqual([kind])
  })

  it('A means every school of compulsory education, and not the county', () => {
    expect(kindsShown('A')).toEqual([
      'primary',
      'teachingPoint',
      'junior',
      'nineYear',
      'twelveYear',
      'complete',
      'special',
    ])
    expect(appliesTo(legend('A'), schoolOf({ kind: 'county' }))).toBe('no')
  })

  it('B means boarding schools only; where boarding is not known, the item is shown', () => {
    const boarding = (value: boolean | null) => appliesTo(legend('B'), schoolOf({ boarding: value }))
    expect([boarding(true), boarding(false), boarding(null)]).toEqual(['yes', 'no', 'unknown'])
  })

  it('公 means public schools only; where the sponsor is not known, the item is shown', () => {
    const by = (ownership: SchoolFacts['ownership']) => appliesTo(legend('A 公'), schoolOf({ ownership }))
    expect([by('public'), by('private'), by(null)]).toEqual(['yes', 'no', 'unknown'])
  })

  it('M takes private schools in, and alone means them only', () => {
    const by = (letters: string, ownership: SchoolFacts['ownership']) =>
      appliesTo(legend(letters), schoolOf({ ownership }))
    expect(by('P J M', 'private')).toBe('yes')
    expect(by('P J M', 'public')).toBe('yes')
    expect(by('M', 'private')).toBe('yes')
    expect(by('M', 'public')).toBe('no')
  })

  it('县 is asked of the county and of no school', () => {
    expect(kindsShown('县')).toEqual([])
    expect(appliesTo(legend('县'), schoolOf({ kind: 'county' }))).toBe('yes')
  })

  it('refuses a letter that it does not have', () => {
    expect(() => legend('P X')).toThrow('X')
  })
})

describe('the 90 items at a school', () => {
  it('show a junior school what concerns it', () => {
    const codes = visibleCodes(schoolOf())
    expect(codes).toContain('58')
    for (const hidden of ['10', '56', '57', '75', '81', '89']) expect(codes).not.toContain(hidden)
  })

  it('ask a nine-year school about the homework of both its stages', () => {
    const codes = visibleCodes(schoolOf({ kind: 'nineYear' }))
    expect(codes).toEqual(expect.arrayContaining(['10', '53', '56', '57', '58', '68', '79']))
  })

  it('ask a school of its attached classes what schools of their stage are asked', () => {
    const own = visibleCodes(schoolOf({ kind: 'primary' }))
    const attached = visibleCodes(schoolOf({ kind: 'primary', attachedStages: ['junior'] }))
    expect(own).not.toContain('79')
    expect(attached.filter((code) => !own.includes(code))).toEqual(['58', '78', '79'])
    expect(own.every((code) => attached.includes(code))).toBe(true)
    const senior = visibleCodes(schoolOf({ kind: 'primary', attachedStages: ['senior'] }))
    expect(senior).toEqual(own)
    expect(visibleCodes(schoolOf({ kind: 'special', attachedStages: ['junior'] }))).toEqual(
      visibleCodes(schoolOf({ kind: 'special' })),
    )
  })

  it('ask a special school about its funds and not about the seven indicators', () => {
    const codes = visibleCodes(schoolOf({ kind: 'special' }))
    expect(codes).toContain('75')
    for (const hidden of ['2', '5', '9', '12', '20']) expect(codes).not.toContain(hidden)
  })

  it('ask a private school neither for posts nor for exchange nor for the catchment', () => {
    const codes = visibleCodes(schoolOf({ ownership: 'private' }))
    for (const hidden of ['37', '38', '39', '68']) expect(codes).not.toContain(hidden)
    expect(codes).toEqual(expect.arrayContaining(['2', '3', '12']))
  })

  it('ask boarding schools about their dormitories', () => {
    expect(visibleCodes(schoolOf({ boarding: true }))).toContain('89')
  })

  it('ask about two hours of sport from 2025 on', () => {
    expect(visibleCodes(schoolOf({ year: 2024 }))).not.toContain('55')
    expect(visibleCodes(schoolOf({ year: 2025 }))).toContain('55')
  })

  it('are one for the county itself', () => {
    expect(visibleCodes(schoolOf({ kind: 'county' }))).toEqual(['81'])
  })
})
