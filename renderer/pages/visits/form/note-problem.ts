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

/** As long as a remark may be: a longer one could not be written down, and the whole answer with it. */
export const LONGEST_REMARK = 4000

/** The remark with the lines that it does not hold yet, as far as they find room. */
function remarkWith(remark: string, wording: string): string {
  if (remark.includes(wording)) return remark
  let full = remark.trim()
  for (const line of wording.split('\n')) {
    if (full.split('\n').includes(line)) continue
    const longer = full === '' ? line : `${full}\n${line}`
    if (longer.length > LONGEST_REMARK) break
    full = longer
  }
  return full
}

/** Whether nothing of the problem is left to be written into the remark. */
export const isNoted = ({ remark }: Answer, wording: string): boolean =>
  wording !== '' && remarkWith(remark, wording) === remark

/** The answer with the problem written into its remark; a verdict that was not given becomes 不符合. */
export function withProblem(answer: Answer, wording: string): Answer {
  const remark = remarkWith(answer.remark, wording)
  const noted: Answer = { ...answer, remark }
  return noted.type === 'verdict' && (noted.verdict === null || noted.verdict === 'yes')
    ? { ...noted, verdict: 'no' }
    : noted
}
