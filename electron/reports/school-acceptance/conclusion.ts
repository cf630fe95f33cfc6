import { proposeConclusion } from '../../../shared/acceptance/propose-conclusion.ts'
import { reportMessages } from '../../../shared/messages/zh-CN/reports.ts'
import { words } from '../../../shared/messages/zh-CN/screens/words.ts'
import type { ReportBlock } from '../../../shared/reports/block.ts'
import { chineseDate } from '../parts/chinese-date.ts'
import { becauseText, countyName, heading, paragraph } from '../parts/sentences.ts'
import type { SchoolAcceptanceData } from './data.ts'

const texts = reportMessages.acceptance

function proposal({ basis, school, rows }: SchoolAcceptanceData): ReportBlock[] {
  const result = basis.assessment.schools.find(({ schoolId }) => schoolId === school.id)
  if (result === undefined) return []
  const proposed = proposeConclusion(result.verdict)
  if (proposed !== null) return [paragraph(texts.proposed({ conclusion: words.conclusions[proposed] }))]
  const reasons = rows
    .filter((row) => row.verdict === 'unknown')
    .flatMap((row) => [
      ...Object.values(row.indicators).flatMap((indicator) => indicator.because),
      ...(row.students === 0 ? row.because : []),
    ])
  return [paragraph(texts.proposedNothing({ because: becauseText(reasons, basis.labels) }))]
}

function decisionBlocks({ decision }: SchoolAcceptanceData): ReportBlock[] {
  if (decision === null) {
    return [paragraph(`${texts.undecided}${reportMessages.conclusionBoxes}`)]
  }
  return [
    paragraph(texts.decided({ conclusion: words.conclusions[decision.conclusion] })),
    paragraph(texts.decidedBy({ names: decision.decidedBy.join('、'), date: chineseDate(decision.at) })),
    ...(decision.remark === null ? [] : [paragraph(texts.remark({ remark: decision.remark }))]),
  ]
}

/** 四、结论: what the indicators propose, and what the group decided, which is never filled in for it. */
export function conclusionBlocks(data: SchoolAcceptanceData): ReportBlock[] {
  return [heading(1, texts.conclusion), ...proposal(data), ...decisionBlocks(data)]
}

/** Room for leader, members, head and seal. */
export function signatureBlock({ basis, decision }: SchoolAcceptanceData): ReportBlock {
  const members = Math.max(1, (decision?.decidedBy.length ?? 0) - 1)
  return {
    kind: 'signatures',
    lines: [
      reportMessages.leaderLine,
      ...Array.from({ length: members }, () => reportMessages.memberLine),
      reportMessages.headLine,
    ],
    seal: reportMessages.seal({ county: countyName(basis) }),
    date: reportMessages.blankDate,
  }
}
