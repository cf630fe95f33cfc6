import { describe, expect, it } from 'vitest'
import type { DerivationNode } from '../../shared/assessment/derivation.ts'
import { difference, observation, product, quotient, sum } from '../../shared/assessment/derivation-nodes.ts'
import { decimal } from '../../shared/decimal/decimal.ts'
import { messagesOf } from '../../shared/messages/language.ts'
import { formulaText as formulaTextWith } from '../../shared/reports/formula-text.ts'

const formulaText = (node: DerivationNode) => formulaTextWith(node, messagesOf('zh-CN').punctuation)

const value = (text: string): DerivationNode =>
  observation('field', 'primary', { stage: 'primary', input: { observationId: '1', value: text } })
const missing = observation('field', 'primary', null)
const one = decimal('1')

describe('the formula printed beside a figure', () => {
  it('shows a numerator as its value and the denominator with it', () => {
    const numerator = sum('numerator', [value('30'), value('14')])
    const scaled = product('scaled', [numerator, value('100')])
    expect(formulaText(quotient('indicator', [scaled, value('610')], one))).toBe('44×100÷610')
  })

  it('shows the split of a shared facility with its weights', () => {
    const own = product('weighted', [value('1.1'), value('210')])
    const total = sum('weightedStudents', [product('weighted', [value('1'), value('166')]), own])
    const share = quotient('share', [product('weightedNumerator', [value('2800'), own]), total], one)
    expect(formulaText(quotient('indicator', [share, value('210')], one))).toBe(
      '2800×1.1×210÷(1×166＋1.1×210)÷210',
    )
  })

  it('brackets what would otherwise be read in another order', () => {
    const node = difference('other', [value('9'), difference('other', [value('5'), value('2')])])
    expect(formulaText(node)).toBe('9－(5－2)')
    expect(
      formulaText(quotient('other', [value('8'), quotient('other', [value('4'), value('2')], one)], one)),
    ).toBe('8÷(4÷2)')
  })

  it('is not printed while a value of it is missing', () => {
    expect(formulaText(quotient('indicator', [sum('numerator', [missing]), value('610')], null))).toBeNull()
  })
})
