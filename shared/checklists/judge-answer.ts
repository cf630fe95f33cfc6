import { type Decimal, decimal } from '../decimal/decimal.ts'
import type { Answer } from './answer.ts'
import { type AnswerType, GRADES } from './answer-type.ts'
import type { Verdict } from './condition.ts'
import type { AnswerProblemCode } from './evaluation.ts'
import { readTyped } from './read-typed.ts'

/** What a simple answer comes to by itself, before thresholds. */
export type Judged = {
  readonly answered: boolean
  readonly begun: boolean
  readonly problem: AnswerProblemCode | null
  readonly verdict: Verdict
  /** Points given, for score answers. */
  readonly points: Decimal | null
}

type SimpleType = Exclude<AnswerType, { type: 'number' | 'countList' }>

const OPEN: Judged = { answered: false, begun: false, problem: null, verdict: 'open', points: null }
const given = (verdict: Verdict, points: Decimal | null = null): Judged => ({
  answered: true,
  begun: true,
  problem: null,
  verdict,
  points,
})
const wrong = (problem: AnswerProblemCode): Judged => ({ ...OPEN, begun: true, problem })

const VERDICT_OF = { yes: 'met', partly: 'partly', no: 'unmet' } as const

/** Judges an answer that has neither figures nor rows. `answer` must be of the item's type. */
export function judgeAnswer(type: SimpleType, answer: Answer): Judged {
  switch (type.type) {
    case 'verdict':
      if (answer.type !== 'verdict') return wrong('wrongType')
      return answer.verdict === null ? OPEN : given(VERDICT_OF[answer.verdict])
    case 'grade':
      if (answer.type !== 'grade') return wrong('wrongType')
      return answer.grade === null ? OPEN : given(gradeVerdict(type, answer.grade))
    case 'score':
      return answer.type === 'score' ? judgeScore(type, answer.points) : wrong('wrongType')
    case 'choice': {
      if (answer.type !== 'choice') return wrong('wrongType')
      if (answer.option === null) return OPEN
      const option = type.options.find((one) => one.code === answer.option)
      return option === undefined ? wrong('unknownOption') : given(option.verdict)
    }
    case 'date':
      return answer.type === 'date' ? judgeDate(type, answer.date.trim()) : wrong('wrongType')
    case 'text': {
      if (answer.type !== 'text') return wrong('wrongType')
      if (answer.text.trim() === '') return OPEN
      const tooLong = type.maximumLength !== undefined && answer.text.length > type.maximumLength
      return tooLong ? wrong('textTooLong') : given('noted')
    }
  }
}

function gradeVerdict(type: Extract<AnswerType, { type: 'grade' }>, grade: (typeof GRADES)[number]): Verdict {
  const place = GRADES.indexOf(grade)
  if (place <= GRADES.indexOf(type.passes)) return 'met'
  return type.partlyFrom !== undefined && place <= GRADES.indexOf(type.partlyFrom) ? 'partly' : 'unmet'
}

function judgeScore(type: Extract<AnswerType, { type: 'score' }>, typed: string): Judged {
  const read = readTyped(typed, { minimum: '0', maximum: type.maximum, decimals: type.decimals })
  if (read.state === 'empty') return OPEN
  if (read.state === 'problem') return wrong(read.code)
  if (type.passes === undefined) return given('noted', read.value)
  if (read.value.gte(type.passes)) return given('met', read.value)
  const partly = type.partlyFrom !== undefined && read.value.gte(decimal(type.partlyFrom))
  return given(partly ? 'partly' : 'unmet', read.value)
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/

function judgeDate(type: Extract<AnswerType, { type: 'date' }>, date: string): Judged {
  if (date === '') return OPEN
  const match = DATE.exec(date)
  if (match === null) return wrong('notADate')
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const real = new Date(Date.UTC(year, month - 1, day))
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return wrong('notADate')
  if (type.notBefore !== undefined && date < type.notBefore) return wrong('dateTooEarly')
  if (type.notAfter !== undefined && date > type.notAfter) return wrong('dateTooLate')
  return given('noted')
}
