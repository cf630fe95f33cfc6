import type { TableCell } from '../../../shared/reports/block.ts'
import { textCell } from '../parts/cells.ts'
import type { Wording } from '../parts/wording.ts'
import type { VisitItem } from './data.ts'
import { figureLines } from './figure-lines.ts'

/** The item's own words; a veto item is starred. */
export function itemCell({ texts }: Wording, { item }: VisitItem): TableCell {
  const text = item.severity === 'veto' ? texts.visit.vetoItem({ text: item.text }) : item.text
  return { text, align: 'left', header: true }
}

/** Shaded and signed where the item is not met, so that it survives a black-and-white copy; says what is relaxed. */
export function verdictCell({ texts, visitWords }: Wording, { result }: VisitItem): TableCell {
  const verdict = visitWords.verdicts[result.verdict]
  const text = result.relaxedBy.length === 0 ? verdict : `${verdict}\n${texts.visit.relaxedMark}`
  if (result.verdict === 'unmet') return textCell(text, { shaded: true, mark: texts.marks.below })
  return result.verdict === 'partly'
    ? textCell(text, { shaded: true, mark: texts.marks.floor })
    : textCell(text)
}

export function figuresCell(wording: Wording, visitItem: VisitItem): TableCell {
  const lines = figureLines(wording, visitItem)
  return textCell(lines.length === 0 ? '' : lines.join('\n'), { align: 'left' })
}
