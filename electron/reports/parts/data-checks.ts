import { checkSentence } from '../../../shared/messages/check-sentence.ts'
import type { ReportBlock, TableCell } from '../../../shared/reports/block.ts'
import { checks } from '../../returns/checks/index.ts'
import { checkStore } from '../../services/checks/check-store.ts'
import type { Finding } from '../../services/checks/finding.ts'
import type { ReportContext } from '../report-definition.ts'
import { headCells, nameCell, textCell } from './cells.ts'
import { paragraph } from './sentences.ts'
import type { Wording } from './wording.ts'

/** What the checks find in the data of a report: of one school, or (null) of all. */
export async function loadDataChecks(
  { db }: ReportContext,
  year: number,
  schoolId: string | null,
): Promise<readonly Finding[]> {
  const { findings } = await checkStore({ db }, year)
  return schoolId === null ? findings : findings.filter(({ school }) => school?.id === schoolId)
}

function row(
  { texts, language, name }: Wording,
  { check, school, params, reason }: Finding,
  ofCounty: boolean,
): TableCell[] {
  const { county } = texts.dataChecks
  return [
    ...(ofCounty ? [nameCell(school?.name ?? county)] : []),
    textCell(name(check.label), { align: 'left' }),
    textCell(checkSentence(language, check.id, params), { align: 'left' }),
    textCell(reason?.reason ?? '', { align: 'left' }),
    textCell(reason?.author ?? ''),
  ]
}

/** 数据核查说明: how the data stand the checks, and the reasons that were given for warnings (product §4). */
export function dataCheckBlocks(
  wording: Wording,
  findings: readonly Finding[],
  scope: 'school' | 'county',
): ReportBlock[] {
  const { dataChecks: texts } = wording.texts
  const warnings = findings.filter(({ check }) => check.severity === 'warning')
  const answered = warnings.filter(({ reason }) => reason !== null)
  const errors = findings.filter(({ check }) => check.severity === 'error').length
  if (errors + warnings.length === 0) return [paragraph(texts.good({ checks: checks.length }))]
  const counts = { errors, warnings: warnings.length, answered: answered.length }
  const open = warnings.length - answered.length
  const summary = paragraph(texts.summary({ checks: checks.length, ...counts, open }))
  if (answered.length === 0) return [summary]
  const { school, check, found, reason, by } = texts.columns
  const ofCounty = scope === 'county'
  return [
    summary,
    {
      kind: 'table',
      name: texts.table,
      caption: texts.table,
      widths: ofCounty ? [4, 5, 9, 6, 3] : [5, 10, 7, 3],
      headerRows: [headCells([...(ofCounty ? [school] : []), check, found, reason, by])],
      rows: answered.map((finding) => row(wording, finding, ofCounty)),
    },
  ]
}
