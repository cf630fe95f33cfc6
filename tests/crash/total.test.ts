import { expect, it } from 'vitest'
import { KILLS } from './kills.ts'

it('at least 200 times the program is killed while something is entered, 12 of them while one types', () => {
  expect(Object.values(KILLS).reduce((sum, kills) => sum + kills, 0)).toBeGreaterThanOrEqual(200)
  expect(KILLS.typing).toBeGreaterThanOrEqual(12)
})
