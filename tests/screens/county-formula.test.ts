import { describe, expect, it } from 'vitest'
import { behind } from '../../renderer/pages/indicators/county/behind.ts'
import { totalled } from '../../renderer/pages/indicators/county/totalled.ts'
import { formulaLine } from '../../renderer/pages/indicators/formula.ts'
import type { DerivationNode } from '../../shared/assessment/derivation.ts'
import { difference, product, quotient, sum } from '../../shared/assessment/derivation-nodes.ts'

const leaf = (
  schoolId: string,
  field: string,
  value: string | null,
  stage: 'primary' | 'junior' = 'junior',
): DerivationNode => ({ kind: 'observation', schoolId, field, stage, value, observationId: null })

const zero: DerivationNode = { kind: 'constant', name: 'left', value: '0', clause: '' }
const hundred: DerivationNode = { kind: 'constant', name: 'scale', value: '100', clause: '' }

const line = (node: DerivationNode) =>
  formulaLine(totalled(node), {
    field: (code, stage) => `${stage}.${code}`,
    number: (value) => value,
    missing: '?',
    brackets: ['(', ')'],
  })

const ofSchool = (schoolId: string, [stayed, came, left]: readonly [string, string, string | null]) =>
  difference('school', [
    sum('given', [leaf(schoolId, 'graduates', stayed), left === null ? zero : leaf(schoolId, 'left', left)]),
    leaf(schoolId, 'came', came),
  ])

describe('the formula of a figure over many schools', () => {
  it('adds each field up, what is subtracted behind the others', () => {
    const above = sum('numerator', [ofSchool('一中', ['190', '3', '5']), ofSchool('二中', ['87', '1', null])])
    const below = sum('denominator', [leaf('一中', 'began', '201'), leaf('二中', 'began', '90')])
    expect(line(product('figure', [quotient('ratio', [above, below], null), hundred]))).toBe(
      '(junior.graduates 277 + junior.left 5 − junior.came 4) ÷ junior.began 291 × 100',
    )
  })

  it('counts a field of both stages as one, and leaves missing what one school lacks', () => {
    const teachers = sum('numerator', [
      leaf('一校', 'teachers', '20', 'primary'),
      leaf('一校', 'teachers', '9'),
    ])
    const all = sum('denominator', [leaf('一校', 'staff', '40'), leaf('二校', 'staff', null)])
    expect(line(quotient('figure', [teachers, all], null))).toBe('whole.teachers 29 ÷ junior.staff ?')
  })

  it('is left as it is where it is one value', () => {
    expect(line(leaf('', 'level', '3'))).toBe('junior.level 3')
  })
})

describe('the schools that pull a ratio of the county down', () => {
  it('are those below the limit by themselves, what lacks most first; at the limit is not below', () => {
    const above = sum('numerator', [
      leaf('甲', 'trained', '49'),
      leaf('乙', 'trained', '17'),
      leaf('丙', 'trained', '19'),
    ])
    const below = sum('denominator', [
      leaf('甲', 'staff', '50'),
      leaf('乙', 'staff', '20'),
      leaf('丙', 'staff', '20'),
    ])
    const ratio = product('figure', [quotient('ratio', [above, below], null), hundred])
    const told = (limit: string) =>
      behind(ratio, '100', limit).map(({ schoolId, short }) => [schoolId, short.toFixed()])
    expect(told('95')).toEqual([['乙', '2']])
    expect(told('100')).toEqual([
      ['乙', '3'],
      ['甲', '1'],
      ['丙', '1'],
    ])
  })
})
