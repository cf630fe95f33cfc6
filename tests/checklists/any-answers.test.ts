import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptance2017 } from '../../seeds/checklists/acceptance-2017.ts'
import { Answer, type Answers } from '../../shared/checklists/answer.ts'
import { GRADES } from '../../shared/checklists/answer-type.ts'
import { compileTemplate } from '../../shared/checklists/compile-template.ts'
import { evaluate, evaluateChange } from '../../shared/checklists/evaluate.ts'
import type { Evaluation, Progress } from '../../shared/checklists/evaluation.ts'
import type { DeclaredValues, SchoolFacts } from '../../shared/checklists/school-facts.ts'
import type { ChecklistTemplate } from '../../shared/checklists/template.ts'
import { decimal } from '../../shared/decimal/decimal.ts'
import { SCHOOL_KINDS } from '../../shared/schools/school-kind.ts'

/** The 90 items with points, so that sums of scores are held to the same. */
const scored: ChecklistTemplate = {
  ...acceptance2017,
  scoring: { partlyShare: '0.6', notApplicable: 'leftOut' },
  items: acceptance2017.items.map((item, index) => ({ ...item, points: `${(index % 7) + 1}.5` })),
}
const compiled = compileTemplate(scored)

const typed = fc.oneof(
  fc.constantFrom('', '0', '1', '45', '46', '50', '51', '100', '2000', '2001', '8:20', '７', '1,000', '-3'),
  fc.integer({ min: -5, max: 3000 }).map(String),
  fc.string({ maxLength: 8, unit: 'grapheme' }),
  fc.constantFrom('1e9', 'NaN', 'Infinity', '99999999999999999999999', '__proto__', '0x10', '.5', '5.'),
)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const common = {
  remark: fc.constant(''),
  notApplicable: fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom('', '无') },
  ),
}
const keys = acceptance2017.items.flatMap((item) =>
  item.answer.type === 'number'
    ? item.answer.figures.flatMap((figure) =>
        ['primary', 'junior', 'whole'].map((stage) => `${figure.code}.${stage}`),
      )
    : [],
)
const answerOf: Readonly<Record<Answer['type'], fc.Arbitrary<Answer>>> = {
  verdict: fc.record({
    type: fc.constant('verdict' as const),
    verdict: maybe(fc.constantFrom('yes', 'partly', 'no')),
    ...common,
  }),
  number: fc.record({
    type: fc.constant('number' as const),
    values: fc.dictionary(fc.constantFrom(...keys, 'constructor'), typed, { maxKeys: 30 }),
    ...common,
  }),
  countList: fc.record({
    type: fc.constant('countList' as const),
    rows: fc.array(
      fc.record({
        key: fc.constantFrom('a', 'b', 'c', 'd'),
        label: fc.constantFrom('七(1)', '一(2)'),
        stage: maybe(fc.constantFrom('primary' as const, 'junior' as const)),
        declared: maybe(typed),
        observed: maybe(typed),
      }),
      { maxLength: 4 },
    ),
    none: fc.boolean(),
    ...common,
  }),
  grade: fc.record({
    type: fc.constant('grade' as const),
    grade: maybe(fc.constantFrom(...GRADES)),
    ...common,
  }),
  score: fc.record({ type: fc.constant('score' as const), points: typed, ...common }),
  choice: fc.record({ type: fc.constant('choice' as const), option: maybe(fc.string()), ...common }),
  date: fc.record({ type: fc.constant('date' as const), date: typed, ...common }),
  text: fc.record({ type: fc.constant('text' as const), text: fc.string(), ...common }),
}
const anyAnswer = fc.oneof(...Object.values(answerOf))

/** Mostly an answer of the right type, sometimes any, sometimes none. */
const step = fc
  .constantFrom(...acceptance2017.items)
  .chain((item) =>
    fc.tuple(
      fc.constant(item.code),
      fc.oneof(
        { weight: 6, arbitrary: answerOf[item.answer.type] },
        { weight: 1, arbitrary: anyAnswer },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
    ),
  )

const unknownOr = <T>(...values: readonly T[]) => fc.constantFrom<T | null>(...values, null)
const anySchool: fc.Arbitrary<SchoolFacts> = fc.record({
  name: fc.string(),
  kind: fc.constantFrom(...SCHOOL_KINDS, 'county' as const),
  ownership: unknownOr('public' as const, 'private' as const),
  boarding: unknownOr(true, false),
  location: unknownOr('urban' as const, 'town' as const, 'rural' as const),
  plannedBy2010: unknownOr(true, false),
  plannedBy2016: unknownOr(true, false),
  denseCentre: unknownOr(true, false),
  year: fc.integer({ min: 2017, max: 2030 }),
  largestClass: maybe(fc.integer({ min: 0, max: 80 })),
  relaxations: fc.subarray(['schoolSize', 'roomsPlannedBy2016', 'roomsOfSmallRuralSchools']),
})
const anyDeclared: fc.Arbitrary<DeclaredValues> = fc.dictionary(
  fc.constantFrom('students', 'classes', 'equipmentValue', 'sportsGroundArea', 'staff', 'publicFundsBudget'),
  fc.record({ primary: typed, junior: typed, senior: typed, whole: typed }, { requiredKeys: [] }),
)

const sumOfItems = (evaluation: Evaluation, section: string | null): Partial<Progress> => {
  const mine = evaluation.items.filter(
    (item) => item.visible && (section === null || item.section === section),
  )
  const count = (holds: (item: (typeof mine)[number]) => boolean) => mine.filter(holds).length
  return {
    visible: mine.length,
    answered: count((item) => item.answered && item.valid),
    open: count((item) => !(item.answered && item.valid)),
    invalid: count((item) => !item.valid),
    met: count((item) => item.verdict === 'met'),
    partly: count((item) => item.verdict === 'partly'),
    unmet: count((item) => item.verdict === 'unmet'),
    notApplicable: count((item) => item.verdict === 'notApplicable'),
    noted: count((item) => item.verdict === 'noted'),
    problems: count((item) => item.verdict === 'partly' || item.verdict === 'unmet'),
    vetoes: count((item) => item.severity === 'veto' && item.verdict === 'unmet'),
  }
}

describe('any sequence of answers, at any school', () => {
  it('is evaluated without an error, step by step as all at once, and its sums are those of its items', () => {
    fc.assert(
      fc.property(anySchool, anyDeclared, fc.array(step, { maxLength: 12 }), (school, declared, steps) => {
        const context = { school, declared }
        let answers: Answers = {}
        let stepwise = evaluate(compiled, context, answers)
        for (const [code, answer] of steps) {
          const { [code]: _, ...others } = answers
          answers = answer === null ? others : { ...others, [code]: Answer.parse(answer) }
          stepwise = evaluateChange(compiled, context, answers, stepwise, [code])
        }
        const whole = evaluate(compiled, context, answers)
        expect(stepwise).toEqual(whole)
        expect(whole.progress).toMatchObject(sumOfItems(whole, null))
        for (const { section, progress } of whole.sections) {
          expect(progress).toMatchObject(sumOfItems(whole, section))
        }
        const earned = whole.items.reduce((sum, item) => sum.plus(item.score?.earned ?? 0), decimal(0))
        expect(whole.score?.earned).toBe(earned.toFixed())
        for (const item of whole.items) {
          if (!(item.code in answers)) expect(['open']).toContain(item.verdict)
          if (item.verdict === 'open' || !item.visible) expect(item.findings).toEqual([])
        }
      }),
      { numRuns: 150 },
    )
  })

  it('leaves every item that the change does not touch the same object', () => {
    const context = {
      school: { ...schoolDefaults, kind: 'junior' as const },
      declared: {},
    }
    const before = evaluate(compiled, context, {})
    const answer: Answer = { type: 'verdict', verdict: 'no', remark: '', notApplicable: null }
    const after = evaluateChange(compiled, context, { 16: answer }, before, ['16'])
    const moved = after.items.filter((item, index) => item !== before.items[index])
    expect(moved.map((item) => item.code)).toEqual(['16'])
  })
})

const schoolDefaults: SchoolFacts = {
  name: '水泉初级中学',
  kind: 'junior',
  ownership: 'public',
  boarding: false,
  location: 'town',
  plannedBy2010: null,
  plannedBy2016: null,
  denseCentre: null,
  year: 2025,
  largestClass: null,
  relaxations: [],
}
