import type { ReportBlock } from '../../../shared/reports/block.ts'
import { printedDate } from '../parts/printed-date.ts'
import { paragraph } from '../parts/sentences.ts'
import type { VisitData } from './data.ts'

/** Items that are met by a relaxation only: on what basis, and until when the full requirement waits (std §1.2). */
export function relaxedBlocks({ wording, form, items }: VisitData): ReportBlock[] {
  const { texts, name, signs } = wording
  return form.relaxations.flatMap(({ id, requirement, basis, expiresOn, followUp }) => {
    const codes = items
      .filter(({ result }) => result.relaxedBy.includes(id))
      .map(({ item }) => item.code)
      .join(signs.listComma)
    if (codes === '') return []
    return [
      paragraph(
        texts.visit.relaxed({
          codes,
          requirement: name(requirement),
          basis,
          until: printedDate(texts, expiresOn),
          years: followUp.years,
          by: followUp.by === null ? '' : printedDate(texts, followUp.by),
        }),
      ),
    ]
  })
}
