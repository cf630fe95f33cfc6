import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quality2017 } from '../../seeds/standards/quality-2017.ts'
import { assess } from '../../shared/assessment/assess.ts'
import { Assessment } from '../../shared/assessment/result.ts'
import { COMPULSORY_STAGES } from '../../shared/schools/stage.ts'
import { arbitrarySchool, completeSchool, inputOf } from './arbitrary-school.ts'
import { dispersionFor, indicatorOf } from './find.ts'
import {
  INDICATORS,
  naiveCoefficient,
  naiveLacking,
  naivePrinted,
  naiveStages,
  naiveStatus,
  naiveValue,
} from './naive-assessment.ts'
import { compare, rational, subtract, toNumber } from './rational.ts'

/** Shortfalls of these are amounts, of the others whole persons and rooms. */
const FACILITY_AMOUNTS = ['teachingArea', 'sportsArea', 'equipmentValue']

describe('a second calculation, in fractions of whole numbers and written by hand', () => {
  it('finds the same rows, statuses and figures for any school', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(arbitrarySchool, (one) => {
        const result = assess(quality2017, 2025, [inputOf('校', one)])
        expect(Assessment.parse(result)).toEqual(result)
        const stages = naiveStages(one).filter((stage) => stage !== 'senior')
        expect(result.rows.map((row) => row.stage)).toEqual(stages)
        for (const row of result.rows) {
          for (const id of INDICATORS) {
            const found = indicatorOf(row, id)
            const status = naiveStatus(one, id, row.stage)
            seen.add(status)
            expect(found.status, `${id} ${row.stage}`).toBe(status)
            const value = naiveValue(one, id, row.stage)
            if (value === null) {
              expect(found.because).not.toEqual([])
              continue
            }
            expect(Math.abs((found.value ?? Number.NaN) - toNumber(value))).toBeLessThan(1e-9)
            expect(found.printed).toBe(naivePrinted(value))
            expect(found.shortfall === null).toBe(status === 'met')
            const lacking = naiveLacking(one, id, row.stage)
            if (found.shortfall === null || lacking === null) continue
            const step = FACILITY_AMOUNTS.includes(id) ? '0.01' : '1'
            const enough = rational(found.shortfall)
            expect(compare(enough, lacking)).toBeGreaterThanOrEqual(0)
            expect(compare(subtract(enough, rational(step)), lacking)).toBeLessThan(0)
          }
        }
      }),
      { numRuns: 600, seed: 2017 },
    )
    expect([...seen].sort()).toEqual(['below', 'floor', 'met', 'unknown'])
  })

  it('finds the same coefficients for any county', () => {
    fc.assert(
      fc.property(fc.array(completeSchool, { minLength: 1, maxLength: 12 }), (schools) => {
        const result = assess(
          quality2017,
          2025,
          schools.map((one, index) => inputOf(`校${index}`, one)),
        )
        for (const stage of COMPULSORY_STAGES) {
          for (const id of INDICATORS) {
            const found = dispersionFor(result, stage, id)
            const expected = naiveCoefficient(schools, id, stage)
            if (expected === null) expect(found.coefficient).toBeNull()
            else expect(found.coefficient).toBeCloseTo(expected, 9)
          }
        }
      }),
      { numRuns: 80, seed: 2017 },
    )
  })

  it('finds no coefficient where a value is missing', () => {
    fc.assert(
      fc.property(fc.array(arbitrarySchool, { minLength: 1, maxLength: 6 }), (schools) => {
        const result = assess(
          quality2017,
          2025,
          schools.map((one, index) => inputOf(`校${index}`, one)),
        )
        for (const {
          stage,
          indicator,
          coefficient,
          status,
          schools: present,
          population,
        } of result.dispersion) {
          const expected = naiveCoefficient(schools, indicator, stage)
          expect(coefficient === null, `${indicator} ${stage}`).toBe(expected === null)
          expect(status === 'unknown').toBe(present < population)
        }
      }),
      { numRuns: 150, seed: 2025 },
    )
  })

  it('finds the same splits: the shares of all stages are the whole', () => {
    fc.assert(
      fc.property(completeSchool, fc.integer({ min: 1, max: 100000 }), (one, amount) => {
        fc.pre(one.kind === 'nineYear' && (one.attached ?? []).every((stage) => stage !== 'senior'))
        const figures = { ...one.figures, equipmentValue: amount }
        const { rows } = assess(quality2017, 2025, [inputOf('校', { ...one, figures })])
        const shares = rows.map(
          (row) => (indicatorOf(row, 'equipmentValue').value ?? 0) * (row.students ?? 0),
        )
        expect(shares.reduce((sum, share) => sum + share, 0) / amount).toBeCloseTo(1, 12)
      }),
      { numRuns: 100, seed: 2017 },
    )
  })
})
