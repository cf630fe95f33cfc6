import type { CompulsoryStage } from '../../shared/schools/stage.ts'
import { type NaiveSchool, naiveStages } from './naive-assessment.ts'
import { add, divide, multiply, type Rational, rational, subtract, toNumber } from './rational.ts'

// The eight indicators of 2012 and their composite, written out by hand after std §2 and §3: the value of each
// row in fractions, split by the table of std §2.2, and the coefficient by its definition.

/** What the whole school has, and what is counted by stage, by indicator. */
export const FACILITIES = ['teachingArea', 'sportsArea', 'equipmentValue', 'computers', 'books'] as const
export const TEACHERS = ['teacherRatio', 'teachersAboveRequired', 'midTitleTeachers'] as const
export const EIGHT: readonly string[] = [...FACILITIES, ...TEACHERS]

type Pupils = Readonly<Record<'primary' | 'junior' | 'senior', Rational>>

const number = ({ figures }: NaiveSchool, key: string): Rational => rational(figures[key] ?? 0)

/** std §2.2 as its table has it: what one pupil of the stage gets of X. */
function perPupil(school: NaiveSchool, stage: CompulsoryStage, amount: Rational, pupils: Pupils): Rational {
  const stages = naiveStages(school)
  const { primary: a, junior: b, senior: c } = pupils
  const [more, most] = [rational('1.1'), rational('1.32')]
  if (stages.length === 1) return divide(amount, pupils[stage])
  if (school.kind === 'complete') return divide(amount, add(b, multiply(rational('1.2'), c)))
  // 九年一贯制 is 十二年一贯制 without 高中: C = 0.
  const share = divide(amount, add(add(a, multiply(more, b)), multiply(most, c)))
  return stage === 'primary' ? share : multiply(more, share)
}

function amountOf(school: NaiveSchool, id: string): Rational {
  const of = (key: string) => number(school, key)
  if (id === 'teachingArea') return subtract(of('teachingAuxiliaryArea'), of('indoorSportsArea'))
  if (id === 'sportsArea') return add(of('sportsGroundArea'), of('indoorSportsArea'))
  return of(id)
}

function teachersOf(school: NaiveSchool, id: string, stage: CompulsoryStage): Rational {
  const field = { teacherRatio: 'fullTimeTeachers', teachersAboveRequired: 'aboveRequiredTeachers' }[id] ?? id
  return number(school, `${field}.${stage}`)
}

export function basicValue(school: NaiveSchool, id: string, stage: CompulsoryStage): Rational {
  const pupils: Pupils = {
    primary: number(school, 'students.primary'),
    junior: number(school, 'students.junior'),
    senior: number(school, 'students.senior'),
  }
  if (!FACILITIES.some((one) => one === id)) return divide(teachersOf(school, id, stage), pupils[stage])
  const own = perPupil(school, stage, amountOf(school, id), pupils)
  return id === 'computers' ? multiply(own, rational(100)) : own
}

/** The coefficient of a stage over all its schools; null where the mean is zero or there is none. */
export function basicCoefficient(
  schools: readonly NaiveSchool[],
  id: string,
  stage: CompulsoryStage,
): number | null {
  const rows = schools
    .filter((one) => naiveStages(one).includes(stage))
    .map((one) => ({ pupils: number(one, `students.${stage}`), value: basicValue(one, id, stage) }))
  if (rows.length === 0) return null
  const sum = (of: (row: (typeof rows)[number]) => Rational) => rows.map(of).reduce(add, rational(0))
  const pupils = sum((row) => row.pupils)
  const mean = divide(
    sum((row) => multiply(row.value, row.pupils)),
    pupils,
  )
  if (mean.top <= 0n) return null
  const squares = sum((row) => {
    const deviation = subtract(row.value, mean)
    return multiply(multiply(deviation, deviation), row.pupils)
  })
  return Math.sqrt(toNumber(divide(divide(squares, pupils), multiply(mean, mean))))
}
