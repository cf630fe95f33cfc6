import fc from 'fast-check'
import { type NaiveSchool, naiveStages } from './naive-assessment.ts'
import type { Figures } from './school-input.ts'

export const amount = fc.integer({ min: 1, max: 40000 })
const pupils = fc.integer({ min: 1, max: 2500 })
const WHOLE = ['teachingAuxiliaryArea', 'sportsGroundArea', 'equipmentValue', 'computers', 'books']
const BY_STAGE = ['fullTimeTeachers', 'aboveRequiredTeachers', 'midTitleTeachers']
const KINDS = ['primary', 'junior', 'nineYear', 'twelveYear', 'complete'] as const

/** A school with everything that 2012 asks for, where a figure per pupil is never equal by design. */
export const wholeSchool: fc.Arbitrary<NaiveSchool> = fc.constantFrom(...KINDS).chain((kind) => {
  const stages = naiveStages({ kind, figures: {} })
  const keys = stages.flatMap((stage) => BY_STAGE.map((field) => `${field}.${stage}`))
  return fc
    .record({
      ...Object.fromEntries(stages.map((stage) => [`students.${stage}`, pupils])),
      ...Object.fromEntries(WHOLE.map((field) => [field, amount])),
      ...Object.fromEntries(keys.map((key) => [key, fc.integer({ min: 0, max: 200 })])),
      indoorSportsArea: fc.integer({ min: 0, max: 1 }),
    })
    .map((figures: Figures) => ({ kind, figures }))
})
