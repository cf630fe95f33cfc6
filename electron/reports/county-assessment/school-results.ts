import { judgesSchools, schoolRuleOf } from '../../../shared/assessment/judging.ts'
import type { StageResult } from '../../../shared/assessment/result.ts'
import type { ReportBlock, TableCell } from '../../../shared/reports/block.ts'
import { figureText, percentText } from '../../../shared/reports/figure-text.ts'
import type { CompulsoryStage } from '../../../shared/schools/stage.ts'
import type { ReportBasis } from '../parts/basis.ts'
import { countCell, figureCell, headCells, indicatorCell, nameCell, textCell } from '../parts/cells.ts'
import { heading, legendText, paragraph, rowName } from '../parts/sentences.ts'

const SHARE_DECIMALS = 1

const rowsOf = ({ assessment }: ReportBasis, stage: CompulsoryStage) =>
  assessment.rows.filter((row) => row.stage === stage)

function summaryRow(label: string, rows: readonly StageResult[]): TableCell[] {
  const count = (verdict: StageResult['verdict']) => rows.filter((row) => row.verdict === verdict).length
  // While verdicts are open, a share of those that pass would be a figure nobody can defend.
  const share = rows.length === 0 || count('unknown') > 0 ? null : (count('pass') / rows.length) * 100
  return [
    nameCell(label),
    countCell(rows.length),
    countCell(count('pass')),
    countCell(count('fail')),
    countCell(count('unknown')),
    figureCell(share, figureText(share, SHARE_DECIMALS), SHARE_DECIMALS),
  ]
}

function summaryTable(basis: ReportBasis): ReportBlock {
  const texts = basis.texts.county
  const { stage, total, pass, fail, unknown, share } = texts.summaryColumns
  return {
    kind: 'table',
    name: texts.summaryTable,
    caption: texts.summaryTable,
    widths: [3, 3, 3, 3, 3, 4],
    headerRows: [headCells([stage, total, pass, fail, unknown, share])],
    rows: basis.standard.stages.map((of) => summaryRow(basis.words.stages[of], rowsOf(basis, of))),
  }
}

function schoolRow(basis: ReportBasis, row: StageResult, number: number): TableCell[] {
  const { standard, texts, words } = basis
  const failing = row.verdict === 'fail'
  return [
    countCell(number),
    nameCell(rowName(basis, row)),
    countCell(row.students),
    ...standard.indicators.map((indicator) =>
      indicatorCell(texts.marks, row.indicators[indicator.id], indicator.decimals),
    ),
    ...(judgesSchools(standard) ? [countCell(row.met)] : []),
    textCell(words.verdicts[row.verdict], failing ? { shaded: true } : {}),
  ]
}

function stageTable(basis: ReportBasis, stage: CompulsoryStage): ReportBlock {
  const { standard, words } = basis
  const texts = basis.texts.county
  const { number, name, students, met, verdict } = texts.stageColumns
  const caption = texts.stageTable({ stage: words.stages[stage] })
  const thresholds = standard.indicators.map((indicator) =>
    textCell(indicator.thresholds === undefined ? basis.texts.none : `≥${indicator.thresholds[stage]}`),
  )
  const { judged, minimum } = schoolRuleOf(standard)
  return {
    kind: 'table',
    name: caption,
    caption,
    landscape: true,
    widths: [4, 17, 7, ...standard.indicators.map(() => 9), ...(judged > 0 ? [6] : []), 7],
    headerRows: [
      headCells([
        number,
        name,
        students,
        ...standard.indicators.map(({ shortLabel, unit }) =>
          basis.texts.withUnit({ label: basis.name(shortLabel), unit: basis.name(unit) }),
        ),
        ...(judged > 0 ? [met] : []),
        verdict,
      ]),
      ...(judged > 0
        ? [
            [
              textCell(texts.threshold, { columnSpan: 3 }),
              ...thresholds,
              textCell(`≥${minimum}`),
              textCell(''),
            ],
          ]
        : []),
    ],
    rows: rowsOf(basis, stage).map((row, index) => schoolRow(basis, row, index + 1)),
    note: legendText(basis),
  }
}

/** 二、学校资源配置达标情况: counts by stage, and every school with its figures. */
export function schoolResultBlocks(basis: ReportBasis): ReportBlock[] {
  const { standard } = basis
  const texts = basis.texts.county
  const { judged, minimum, each } = schoolRuleOf(standard)
  return [
    heading(1, texts.schools),
    ...(judged > 0
      ? [
          paragraph(
            each
              ? texts.ruleEachText({ indicators: judged })
              : texts.ruleText({ indicators: judged, minimum, floor: percentText(standard.floorShare) }),
          ),
          summaryTable(basis),
        ]
      : [paragraph(texts.notJudgedText({ indicators: standard.indicators.length }))]),
    ...standard.stages.map((stage) => stageTable(basis, stage)),
  ]
}
