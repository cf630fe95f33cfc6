import { proposeConclusion } from '../../../shared/acceptance/propose-conclusion.ts'
import type { ReportBlock } from '../../../shared/reports/block.ts'
import { printedDate } from '../parts/printed-date.ts'
import { becauseText, countyName, heading, paragraph } from '../parts/sentences.ts'
import { vetoesOf } from '../visit/data.ts'
import type { SchoolAcceptanceData } from './data.ts'

function proposal({ basis, school, rows }: SchoolAcceptanceData): ReportBlock[] {
  const texts = basis.texts.acceptance
  const result = basis.assessment.schools.find(({ schoolId }) => schoolId === school.id)
  if (result === undefined) return []
  const proposed = proposeConclusion(result.verdict)
  if (proposed !== null) return [paragraph(texts.proposed({ conclusion: basis.words.conclusions[proposed] }))]
  if (result.verdict === 'notJudged') return [paragraph(texts.proposedNotJudged)]
  const reasons = rows
    .filter((row) => row.verdict === 'unknown')
    .flatMap((row) => [
      ...Object.values(row.indicators).flatMap((indicator) => indicator.because),
      ...(row.students === 0 ? row.because : []),
    ])
  return [paragraph(texts.proposedNothing({ because: becauseText(basis, reasons) }))]
}

function decisionBlocks({ basis, decision }: SchoolAcceptanceData): ReportBlock[] {
  const texts = basis.texts.acceptance
  if (decision === null) {
    return [paragraph(`${texts.undecided}${basis.texts.conclusionBoxes}`)]
  }
  return [
    paragraph(texts.decided({ conclusion: basis.words.conclusions[decision.conclusion] })),
    paragraph(
      texts.decidedBy({
        names: decision.decidedBy.join(basis.signs.listComma),
        date: printedDate(basis.texts, decision.at),
      }),
    ),
    ...(decision.remark === null ? [] : [paragraph(texts.remark({ remark: decision.remark }))]),
  ]
}

/** The proposal is that of the indicators: a veto found on the spot goes before it. */
function vetoNotice({ basis, visit }: SchoolAcceptanceData): ReportBlock[] {
  const vetoes = visit === null ? [] : vetoesOf(visit)
  if (vetoes.length === 0) return []
  const codes = vetoes.map(({ item }) => item.code).join(basis.signs.listComma)
  return [
    { kind: 'notice', text: basis.texts.visit.acceptance.vetoConsider({ count: vetoes.length, codes }) },
  ]
}

/** 结论: what the indicators propose, and what the group decided, which is never filled in for it. */
export function conclusionBlocks(data: SchoolAcceptanceData): ReportBlock[] {
  return [
    heading(1, data.basis.texts.acceptance.conclusion),
    ...proposal(data),
    ...vetoNotice(data),
    ...decisionBlocks(data),
  ]
}

/** Room for leader, members, head and seal. */
export function signatureBlock({ basis, decision }: SchoolAcceptanceData): ReportBlock {
  const members = Math.max(1, (decision?.decidedBy.length ?? 0) - 1)
  return {
    kind: 'signatures',
    lines: [
      basis.texts.leaderLine,
      ...Array.from({ length: members }, () => basis.texts.memberLine),
      basis.texts.headLine,
    ],
    seal: basis.texts.seal({ county: countyName(basis) }),
    date: basis.texts.blankDate,
  }
}
