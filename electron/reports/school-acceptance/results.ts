import { schoolRuleOf } from '../../../shared/assessment/judging.ts'
import type { StageResult } from '../../../shared/assessment/result.ts'
import type { ReportBlock, TableCell } from '../../../shared/reports/block.ts'
import { percentText } from '../../../shared/reports/figure-text.ts'
import { countCell, headCells, indicatorCell, nameCell, textCell } from '../parts/cells.ts'
import { becauseText, heading, legendText, paragraph, shortfallText } from '../parts/sentences.ts'
import type { SchoolAcceptanceData } from './data.ts'

function indicatorRows({ basis, formula }: SchoolAcceptanceData, row: StageResult): TableCell[][] {
  const { texts, signs, name } = basis
  return basis.standard.indicators.map((definition, index) => {
    const result = row.indicators[definition.id]
    const because = result?.status === 'unknown' ? becauseText(basis, result.because) : ''
    const status = result === undefined ? texts.none : texts.acceptance.statuses[result.status]
    return [
      countCell(index + 1),
      nameCell(texts.withUnit({ label: name(definition.label), unit: name(definition.unit) })),
      textCell(definition.thresholds === undefined ? texts.none : `≥${definition.thresholds[row.stage]}`),
      textCell(result?.floor === undefined || result.floor === null ? texts.none : String(result.floor)),
      textCell(formula(row, definition.id) ?? texts.none),
      indicatorCell(texts.marks, result, definition.decimals),
      textCell(because === '' ? status : `${status}${signs.colon}${because}`),
      textCell(result === undefined ? texts.none : shortfallText(basis, result, definition)),
    ]
  })
}

function stageBlocks(data: SchoolAcceptanceData, row: StageResult, index: number): ReportBlock[] {
  const { basis } = data
  const { standard, words } = basis
  const texts = basis.texts.acceptance
  const stage = words.stages[row.stage]
  const floor = percentText(standard.floorShare)
  const { columns } = texts
  return [
    heading(2, texts.stageHeading({ number: basis.texts.numerals[index] ?? String(index + 1), stage })),
    {
      kind: 'table',
      name: texts.stageTable({ stage }),
      caption: texts.stageTable({ stage }),
      widths: [5, 13, 7, 9, 13, 8, 9, 8],
      headerRows: [
        headCells([
          columns.number,
          columns.indicator,
          columns.threshold,
          columns.floor({ floor }),
          columns.formula,
          columns.value,
          columns.status,
          columns.shortfall,
        ]),
      ],
      rows: indicatorRows(data, row),
      note: legendText(basis),
    },
    paragraph(
      row.verdict === 'notJudged'
        ? texts.stageSummaryNotJudged({ stage, indicators: standard.indicators.length })
        : texts.stageSummary({
            stage,
            indicators: schoolRuleOf(standard).judged,
            met: row.met,
            verdict: words.verdicts[row.verdict],
            because: becauseText(basis, row.because),
          }),
    ),
  ]
}

/** 指标评估结果: a table for each stage, every figure with the numbers that it is made of. */
export function resultBlocks(data: SchoolAcceptanceData): ReportBlock[] {
  return [
    heading(1, data.basis.texts.acceptance.results),
    ...data.rows.flatMap((row, index) => stageBlocks(data, row, index)),
  ]
}
