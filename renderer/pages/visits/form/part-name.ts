import type { PartEvaluation } from '../../../../shared/checklists/evaluation.ts'
import type { Messages } from '../../../../shared/messages/language.ts'

type Texts = Pick<Messages['screens'], 'visits' | 'words'>

/** What a figure or row is called where several stages stand on one page: 初中 专任教师. */
export function partName({ visits, words }: Texts, part: PartEvaluation): string {
  if (part.stage === null || part.stage === 'whole') return part.label
  return visits.stageOf({ label: part.label, stage: words.stages[part.stage] })
}

/** +4, −3, 0: a difference with its sign. */
export function signed(difference: string): string {
  if (difference.startsWith('-')) return `−${difference.slice(1)}`
  return difference === '0' ? difference : `+${difference}`
}
