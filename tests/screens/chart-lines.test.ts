import { describe, expect, it } from 'vitest'
import { linesOf } from '../../renderer/pages/indicators/trends/chart-lines.ts'

const parts = (years: readonly number[], values: readonly (number | null)[]) =>
  linesOf(
    years,
    values,
    (index) => index,
    (value) => value,
  )

describe('the line of a figure over the years', () => {
  it('joins years that follow each other', () => {
    expect(parts([2023, 2024, 2025], [1, 2, 3])).toEqual(['0,1 1,2 2,3'])
  })

  it('is not drawn across a year without the figure, nor across one that is not there', () => {
    expect(parts([2021, 2022, 2023, 2024, 2025], [1, 2, null, 4, 5])).toEqual(['0,1 1,2', '3,4 4,5'])
    expect(parts([2021, 2022, 2024, 2025], [1, 2, 4, 5])).toEqual(['0,1 1,2', '2,4 3,5'])
    expect(parts([2023, 2025], [1, 3])).toEqual([])
  })
})
