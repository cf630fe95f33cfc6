import type { Answer } from '../../../../shared/checklists/answer.ts'
import { GRADES } from '../../../../shared/checklists/answer-type.ts'
import type { ChecklistItem } from '../../../../shared/checklists/template.ts'
import type { Messages } from '../../../../shared/messages/language.ts'
import type { KeyOption } from './KeyChoice.tsx'

const VERDICTS = ['yes', 'partly', 'no'] as const

/** The answers of an item that are given by one key, in the order of the keys; empty where there are none. */
export function choicesOf(item: ChecklistItem, text: Messages['screens']['visits']): readonly KeyOption[] {
  const { answer: type } = item
  const options =
    type.type === 'verdict'
      ? VERDICTS.map((code) => ({ code, label: text.verdictKeys[code] }))
      : type.type === 'grade'
        ? GRADES.map((code) => ({ code, label: text.grades[code] }))
        : type.type === 'choice'
          ? type.options
          : []
  return options.map(({ code, label }, index) => ({ code, label, key: String(index + 1) }))
}

export function chosenOf(answer: Answer | null): string | null {
  if (answer === null || answer.notApplicable !== null) return null
  if (answer.type === 'verdict') return answer.verdict
  if (answer.type === 'grade') return answer.grade
  return answer.type === 'choice' ? answer.option : null
}

/** The answer with that choice; the item applies again. */
export function withChoice(answer: Answer, code: string): Answer {
  const applies = { notApplicable: null }
  if (answer.type === 'verdict') {
    const verdict = VERDICTS.find((one) => one === code) ?? null
    return { ...answer, ...applies, verdict }
  }
  if (answer.type === 'grade') {
    return { ...answer, ...applies, grade: GRADES.find((one) => one === code) ?? null }
  }
  return answer.type === 'choice' ? { ...answer, ...applies, option: code } : answer
}
