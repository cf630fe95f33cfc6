import type { Answer } from '../../../../shared/checklists/answer.ts'
import { listRows } from '../../../../shared/checklists/list-rows.ts'
import type { ChecklistItem } from '../../../../shared/checklists/template.ts'
import type { SchoolClass, SpecialRoom } from '../../../../shared/contract/lists.ts'

/** The lists of the school from which count lists take their rows. */
export type SchoolLists = {
  readonly classes: readonly SchoolClass[]
  readonly rooms: readonly SpecialRoom[]
}

const UNTOUCHED = { remark: '', notApplicable: null }

/** An answer with nothing given yet; a count list begins with the rows that the school declared. */
export function emptyAnswer({ answer: type }: ChecklistItem, lists: SchoolLists): Answer {
  switch (type.type) {
    case 'verdict':
      return { type: 'verdict', verdict: null, ...UNTOUCHED }
    case 'number':
      return { type: 'number', values: {}, ...UNTOUCHED }
    case 'countList':
      return { type: 'countList', rows: listRows(type, lists), ...UNTOUCHED }
    case 'grade':
      return { type: 'grade', grade: null, ...UNTOUCHED }
    case 'score':
      return { type: 'score', points: '', ...UNTOUCHED }
    case 'choice':
      return { type: 'choice', option: null, ...UNTOUCHED }
    case 'date':
      return { type: 'date', date: '', ...UNTOUCHED }
    case 'text':
      return { type: 'text', text: '', ...UNTOUCHED }
  }
}

/**
 * The answer with the rows that the school declares today, as long as none is counted: a remark alone does not
 * take the list over, which may have been entered or corrected since.
 */
export function withRowsOfToday(item: ChecklistItem | undefined, answer: Answer, lists: SchoolLists): Answer {
  if (item?.answer.type !== 'countList' || answer.type !== 'countList' || answer.none === true) return answer
  const begun = answer.rows.some(({ declared, observed }) => declared === null || (observed ?? '') !== '')
  return begun ? answer : { ...answer, rows: listRows(item.answer, lists) }
}

/** The word of a figure or a counted row among the parts of its answer. */
export const valuePart = (key: string) => `value:${key}`
const keyOfPart = (part: string) => (part.startsWith('value:') ? part.slice('value:'.length) : null)

/** The text of one field of an answer; empty where there is none. */
export function partText(answer: Answer | null, part: string): string {
  if (answer === null) return ''
  if (part === 'remark') return answer.remark
  if (part === 'reason') return answer.notApplicable ?? ''
  if (part === 'points') return answer.type === 'score' ? answer.points : ''
  if (part === 'date') return answer.type === 'date' ? answer.date : ''
  if (part === 'text') return answer.type === 'text' ? answer.text : ''
  const key = keyOfPart(part)
  if (key === null) return ''
  if (answer.type === 'number') return answer.values[key] ?? ''
  if (answer.type === 'countList') return answer.rows.find((row) => row.key === key)?.observed ?? ''
  return ''
}

/** The answer with the text of one field changed; a field that the answer has not is left alone. */
export function withPart(answer: Answer, part: string, text: string): Answer {
  if (part === 'remark') return { ...answer, remark: text }
  if (part === 'reason') return { ...answer, notApplicable: text }
  if (part === 'points' && answer.type === 'score') return { ...answer, points: text }
  if (part === 'date' && answer.type === 'date') return { ...answer, date: text }
  if (part === 'text' && answer.type === 'text') return { ...answer, text }
  const key = keyOfPart(part)
  if (key === null) return answer
  if (answer.type === 'number') return { ...answer, values: { ...answer.values, [key]: text } }
  if (answer.type !== 'countList') return answer
  const rows = answer.rows.map((row) => (row.key === key ? { ...row, observed: text } : row))
  return { ...answer, rows }
}
