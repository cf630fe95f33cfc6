import type { Answer } from '../../../../shared/checklists/answer.ts'
import type { ItemEvaluation } from '../../../../shared/checklists/evaluation.ts'
import type { ChecklistItem } from '../../../../shared/checklists/template.ts'
import { fillWording } from '../../../../shared/checklists/wording.ts'
import type { Messages } from '../../../../shared/messages/language.ts'
import { partName } from './part-name.ts'

type Texts = Pick<Messages['screens'], 'visits' | 'words'>

/** What can be said of an item as a problem: the proposed findings, the figures that differ, or its wording. */
export function problemWording(
  texts: Texts,
  item: ChecklistItem,
  evaluation: ItemEvaluation,
  school: string,
): string {
  const differing = evaluation.parts.flatMap((part) =>
    part.beyondTolerance && part.declared !== null && part.observed !== null
      ? [
          texts.visits.discrepancy({
            label: partName(texts, part),
            declared: part.declared,
            observed: part.observed,
            unit: part.unit,
          }),
        ]
      : [],
  )
  const found = [...evaluation.findings, ...differing]
  if (found.length > 0) return found.join('\n')
  return item.answer.type === 'number' || item.answer.type === 'countList'
    ? ''
    : fillWording(item.wording.unmet, { school, item: item.text, stage: '', class: '' })
}

/** The answer with the problem written into its remark; a verdict that was not given becomes 不符合. */
export function withProblem(answer: Answer, wording: string): Answer {
  const remark = answer.remark.includes(wording)
    ? answer.remark
    : [answer.remark.trim(), wording].filter((line) => line !== '').join('\n')
  const noted: Answer = { ...answer, remark }
  return noted.type === 'verdict' && (noted.verdict === null || noted.verdict === 'yes')
    ? { ...noted, verdict: 'no' }
    : noted
}
