import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currentSchoolYear, fixed, withSeparators } from '../../renderer/format.ts'
import { tellingDecimals } from '../../renderer/pages/indicators/trends/telling-decimals.ts'

describe('numbers on the screens', () => {
  it('have thousands separators and keep every digit', () => {
    expect(withSeparators('1234567.50')).toBe('1,234,567.50')
    expect(withSeparators('-1000')).toBe('-1,000')
    fc.assert(
      fc.property(fc.bigInt(), (value) => {
        expect(withSeparators(String(value)).replaceAll(',', '')).toBe(String(value))
      }),
    )
  })

  it('are rounded half up as the forms print them', () => {
    expect(fixed(0.285, 2)).toBe('0.29')
    expect(fixed(1880.2287, 2)).toBe('1,880.23')
    expect(fixed(null, 2)).toBe('—')
  })

  it('that follow each other have as many decimals as tell them apart', () => {
    expect(tellingDecimals([3, 2.8, 2.5], 2)).toBe(2)
    expect(tellingDecimals([0.9615, 0.9569, 0.956], 2)).toBe(3)
    expect(tellingDecimals([8.0385, 8.0001, 7.9924], 2)).toBe(2)
    expect(tellingDecimals([2, 2], 2)).toBe(2)
    expect(tellingDecimals([1, 1 - 1e-12], 2)).toBe(6)
  })

  it('leave text that is no number as it is', () => {
    expect(withSeparators('约 3 间')).toBe('约 3 间')
  })
})

describe('the school year of a day', () => {
  it('begins with September', () => {
    expect(currentSchoolYear(new Date(2026, 7, 31))).toBe(2025)
    expect(currentSchoolYear(new Date(2026, 8, 1))).toBe(2026)
  })
})
