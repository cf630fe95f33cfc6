import { describe, expect, it } from 'vitest'
import { formulaLine, leavesOf } from '../../renderer/pages/indicators/formula.ts'
import type { DerivationNode } from '../../shared/assessment/derivation.ts'

const seen = (field: string, value: string | null): DerivationNode => ({
  kind: 'observation',
  field,
  stage: 'primary',
  value,
  observationId: value === null ? null : `${field}-id`,
})
const operation = (
  kind: 'sum' | 'difference' | 'product' | 'quotient',
  ...parents: readonly DerivationNode[]
): DerivationNode => ({ kind: 'operation', operation: kind, name: kind, value: null, parents })
const hundred: DerivationNode = { kind: 'constant', name: 'scale', value: '100', clause: '' }
const line = (node: DerivationNode) =>
  formulaLine(node, {
    field: (code) => code,
    number: (value) => value,
    missing: '缺数据',
    brackets: ['（', '）'],
  })

describe('the formula of a figure', () => {
  it('stands on one line with its numbers', () => {
    expect(
      line(
        operation('product', operation('quotient', seen('rooms', '13'), seen('students', '604')), hundred),
      ),
    ).toBe('rooms 13 ÷ students 604 × 100')
  })

  it('brackets what would read otherwise', () => {
    const area = operation('difference', seen('area', '3620'), seen('gym', '420'))
    expect(line(operation('quotient', area, seen('students', '612')))).toBe(
      '（area 3620 − gym 420） ÷ students 612',
    )
    expect(line(operation('quotient', seen('a', '1'), operation('product', seen('b', '2'), hundred)))).toBe(
      'a 1 ÷ （b 2 × 100）',
    )
    expect(
      line(operation('difference', seen('a', '1'), operation('sum', seen('b', '2'), seen('c', '3')))),
    ).toBe('a 1 − （b 2 + c 3）')
  })

  it('brackets what is compound behind a sum of one thing', () => {
    const rest = operation('sum', operation('difference', seen('rooms', '24'), seen('east', '12')))
    expect(line(operation('product', rest, seen('weight', '2')))).toBe('（rooms 24 − east 12） × weight 2')
  })

  it('says which value is missing', () => {
    expect(line(operation('quotient', seen('equipmentValue', null), seen('students', '892')))).toBe(
      'equipmentValue 缺数据 ÷ students 892',
    )
  })

  it('names each value that it rests on once', () => {
    const twice = operation('sum', seen('a', '1'), operation('product', seen('b', '2'), seen('a', '1')))
    expect(leavesOf(twice).map(({ field }) => field)).toEqual(['a', 'b'])
  })

  it('leaves out a column that the form does not have', () => {
    const none: DerivationNode = { kind: 'constant', name: 'absentColumn', value: '0', clause: '' }
    const art = operation('sum', none, seen('art', '3'))
    expect(line(operation('quotient', art, seen('students', '612')))).toBe('art 3 ÷ students 612')
  })
})
