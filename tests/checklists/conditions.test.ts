import { describe, expect, it } from 'vitest'
import { compileTemplate } from '../../shared/checklists/compile-template.ts'
import type { Condition } from '../../shared/checklists/condition.ts'
import { evaluate, evaluateChange } from '../../shared/checklists/evaluate.ts'
import { found, inspect, itemOf, no, notApplicable, numbers, schoolOf, templateOf, yes } from './inspect.ts'

const shown = (condition: Condition, school = schoolOf(), declared = {}) =>
  found(inspect(templateOf([{ code: '1' }, { code: '2', condition }]), school, declared, {}), '2').applies

describe('a condition', () => {
  it('of attributes holds, does not, or is not known', () => {
    const rural: Condition = { fact: 'location', in: ['rural'] }
    expect(shown(rural, schoolOf({ location: 'rural' }))).toBe('yes')
    expect(shown(rural, schoolOf({ location: 'town' }))).toBe('no')
    expect(shown(rural, schoolOf({ location: null }))).toBe('unknown')
    expect(shown({ not: rural }, schoolOf({ location: null }))).toBe('unknown')
  })

  it('is decided by one known part where that is enough', () => {
    const unknown: Condition = { fact: 'plannedBy2010', in: [true] }
    const surely: Condition = { fact: 'kind', in: ['junior'] }
    const school = schoolOf({ plannedBy2010: null })
    expect(shown({ any: [unknown, surely] }, school)).toBe('yes')
    expect(shown({ all: [unknown, { not: surely }] }, school)).toBe('no')
    expect(shown({ all: [unknown, surely] }, school)).toBe('unknown')
  })

  it('compares declared values exactly', () => {
    const hundred: Condition = { declared: [{ field: 'students' }], compare: '<', value: '100' }
    expect(shown(hundred, schoolOf(), { students: { junior: '99.999' } })).toBe('yes')
    expect(shown(hundred, schoolOf(), { students: { junior: '100' } })).toBe('no')
    expect(shown(hundred)).toBe('unknown')
  })

  it('shows an item when the one it asks for is answered so, and hides it again', () => {
    const template = templateOf([
      { code: '1' },
      { code: '2', condition: { answer: '1', verdict: ['unmet'] } },
      { code: '3', condition: { answer: '2', verdict: ['unmet'] } },
    ])
    const visible = (answers: Parameters<typeof inspect>[3]) =>
      inspect(template, schoolOf(), {}, answers).items.map((item) => item.visible)
    expect(visible({})).toEqual([true, false, false])
    expect(visible({ 1: no })).toEqual([true, true, false])
    expect(visible({ 1: no, 2: no })).toEqual([true, true, true])
    expect(visible({ 1: yes, 2: no })).toEqual([true, false, false])
    expect(visible({ 1: notApplicable('无此项'), 2: no })).toEqual([true, false, false])
  })

  it('keeps the answer of an item that is hidden, and counts it nowhere', () => {
    const template = templateOf([
      { code: '1' },
      { code: '2', condition: { answer: '1', verdict: ['unmet'] }, severity: 'veto' },
    ])
    const compiled = compileTemplate(template)
    const context = { school: schoolOf(), declared: {} }
    const answers = { 1: no, 2: no }
    const both = evaluate(compiled, context, answers)
    expect(both.progress).toMatchObject({ visible: 2, unmet: 2, vetoes: 1 })
    const hidden = evaluateChange(compiled, context, { ...answers, 1: yes }, both, ['1'])
    expect(hidden.progress).toMatchObject({ visible: 1, unmet: 0, vetoes: 0, answered: 1 })
    const again = evaluateChange(compiled, context, answers, hidden, ['1'])
    expect(again.progress).toEqual(both.progress)
  })
})

describe('items 15 and 68', () => {
  it('asks about the relaxation only where the school is too large', () => {
    const school = schoolOf()
    expect(itemOf('15', school, {}).visible).toBe(false)
    expect(itemOf('15', school, { 14: numbers({ 'students.junior': '2000' }) }).visible).toBe(false)
    expect(itemOf('15', school, { 14: numbers({ 'students.junior': '2001' }) }).visible).toBe(true)
  })

  it('asks about the catchment in towns, of public day schools', () => {
    expect(itemOf('68', schoolOf(), {}).visible).toBe(true)
    expect(itemOf('68', schoolOf({ location: 'rural' }), {}).visible).toBe(false)
    expect(itemOf('68', schoolOf({ boarding: true }), {}).visible).toBe(false)
    expect(itemOf('68', schoolOf({ boarding: null }), {}).applies).toBe('unknown')
  })
})
