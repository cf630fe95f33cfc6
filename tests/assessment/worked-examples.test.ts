import { describe, expect, it } from 'vitest'
import { quality2017 } from '../../seeds/standards/quality-2017.ts'
import { dispersionExamples, splitExamples } from '../../seeds/standards/worked-examples.ts'
import { assess } from '../../shared/assessment/assess.ts'
import { dispersionOf } from '../../shared/assessment/dispersion.ts'
import type { Standard } from '../../shared/assessment/standard.ts'
import { COMPULSORY_STAGES } from '../../shared/schools/stage.ts'
import { dispersionFor, indicatorOf, rowOf } from './find.ts'
import { school } from './school-input.ts'

/** The rules of 2017 with one shared indicator, 生均图书册数, which the published examples are about. */
const books: Standard = {
  ...quality2017,
  slug: 'books',
  minimumMet: 1,
  indicators: [
    {
      id: 'books',
      label: { zh: '生均图书册数', en: 'Books per pupil' },
      shortLabel: { zh: '图书', en: 'Books' },
      unit: { zh: '册', en: 'books' },
      clause: 'std §2.1',
      definition: '',
      numerator: { primary: [{ field: 'books' }], junior: [{ field: 'books' }] },
      denominator: 'students',
      scale: 1,
      shared: true,
      thresholds: { primary: '6', junior: '6' },
      decimals: 2,
      shortfallUnit: 'room',
    },
  ],
}

const sampleCoefficient = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return Math.sqrt(squares / (values.length - 1)) / mean
}

describe.each(dispersionExamples)('the published dispersion of $source', (example) => {
  const values = example.amounts.map((amount, index) => amount / (example.students[index] ?? 0))

  it('comes out as printed', () => {
    const figures = dispersionOf(Float64Array.from(values), Float64Array.from(example.students))
    expect(figures.mean).toBeCloseTo(example.expected.mean, 3)
    expect(figures.standardDeviation).toBeCloseTo(example.expected.standardDeviation, 3)
    expect(figures.coefficient).toBeCloseTo(example.expected.coefficient, 4)
    expect(figures.coefficient?.toFixed(2)).toBe(example.expected.published)
  })

  it('is neither of the two wrong formulas, of which the unweighted is shown as a diagnostic', () => {
    const figures = dispersionOf(Float64Array.from(values), Float64Array.from(example.students))
    expect(figures.unweightedCoefficient).toBeCloseTo(example.expected.unweighted, 3)
    expect(sampleCoefficient(values)).toBeCloseTo(example.expected.unweightedSample, 3)
  })

  it('exceeds the limit 0.50 of primary schools although the unweighted figure would not', () => {
    const inputs = example.students.map((students, index) =>
      school(`第${index}小学`, 'primary', { students, books: example.amounts[index] ?? 0 }),
    )
    const result = dispersionFor(assess(books, 2025, inputs), 'primary', 'books')
    expect(result).toMatchObject({ status: 'exceeded', unweightedDisagrees: true, schools: 5, population: 5 })
    expect(result.coefficient).toBeCloseTo(example.expected.coefficient, 4)
    expect(result.mean).toBeCloseTo(example.expected.mean, 3)
  })
})

describe.each(splitExamples)('the published split of $source', (example) => {
  it('comes out as printed', () => {
    const figures = Object.fromEntries(
      Object.entries(example.students).map(([stage, students]) => [`students.${stage}`, students]),
    )
    const result = assess(books, 2025, [school('示例', example.kind, { ...figures, books: example.amount })])
    for (const stage of COMPULSORY_STAGES) {
      const expected = example.expected[stage]
      if (expected === undefined) continue
      const value = indicatorOf(rowOf(result, '示例', stage), 'books').value ?? 0
      expect(value.toFixed(1)).toBe(expected.perStudent)
      expect((value * Number(example.students[stage])).toFixed(1)).toBe(expected.share)
    }
  })
})
