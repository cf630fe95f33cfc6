import type { ReportBlock } from '../../../shared/reports/block.ts'
import { paragraph } from '../parts/sentences.ts'
import type { Wording } from '../parts/wording.ts'
import { isProblem, type VisitData, type VisitItem, vetoesOf } from './data.ts'
import { requirementLines } from './requirement-lines.ts'

/** A sentence of the template or of an inspector, without the stop that the report sets itself. */
const withoutStop = (text: string) => text.trim().replace(/[。；;.]+$/u, '')

/** Each thing found wrong as one numbered sentence. */
export function problemBlocks(data: VisitData): ReportBlock[] {
  const { visit } = data.wording.texts
  const found = data.items
    .filter(isProblem)
    .flatMap(({ item, result, answer }) =>
      result.findings.map((finding, index) => ({ item, finding, remark: index === 0 ? answer?.remark : '' })),
    )
  if (found.length === 0) return [paragraph(visit.noProblems)]
  return found.map(({ item, finding, remark }, index) =>
    paragraph(
      visit.problem({
        number: index + 1,
        code: item.code,
        finding: withoutStop(finding),
        veto: item.severity === 'veto',
        remark: remark?.trim() ?? '',
      }),
    ),
  )
}

export function vetoBlock(data: VisitData): ReportBlock {
  const { texts, signs } = data.wording
  const vetoes = vetoesOf(data)
  if (vetoes.length === 0) return paragraph(texts.visit.noVetoes)
  const codes = vetoes.map(({ item }) => item.code).join(signs.listComma)
  return {
    kind: 'paragraph',
    runs: [{ text: texts.visit.vetoes({ count: vetoes.length, codes }), strong: true }],
  }
}

/**
 * For each of these items: what is to be reached, and by which clause.
 * @param before how many demands stand before them.
 */
export function suggestions(wording: Wording, items: readonly VisitItem[], before = 0): ReportBlock[] {
  return items.map((visitItem, index) => {
    const { item } = visitItem
    return paragraph(
      wording.texts.visit.suggestion({
        number: before + index + 1,
        code: item.code,
        item: item.text,
        requirement: requirementLines(wording, visitItem).join(wording.signs.semicolon),
        basis: withoutStop(item.basis),
      }),
    )
  })
}

export function suggestionBlocks({ wording, items }: VisitData): ReportBlock[] {
  const problems = items.filter(isProblem)
  return problems.length === 0
    ? [paragraph(wording.texts.visit.noSuggestions)]
    : suggestions(wording, problems)
}
