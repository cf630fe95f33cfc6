import type { StageResult } from '../../../shared/assessment/result.ts'
import { reportMessages } from '../../../shared/messages/zh-CN/reports.ts'
import { words } from '../../../shared/messages/zh-CN/screens/words.ts'
import type { ReportBlock, TableCell } from '../../../shared/reports/block.ts'
import { percentText } from '../../../shared/reports/figure-text.ts'
import { countCell, headCells, indicatorCell, nameCell, textCell } from '../parts/cells.ts'
import { becauseText, heading, paragraph, shortfallText } from '../parts/sentences.ts'
import type { SchoolAcceptanceData } from './data.ts'

const texts = reportMessages.acceptance

function indicatorRows({ basis, formula }: SchoolAcceptanceData, row: StageResult): TableCell[][] {
  return basis.standard.indicators.map((definition, index) => {
    const result = row.indicators[definition.id]
    const because = result?.status === 'unknown' ? becauseText(result.because, basis.labels) : ''
    const status = result === undefined ? reportMessages.none : texts.statuses[result.status]
    return [
      countCell(index + 1),
      nameCell(reportMessages.withUnit({ label: definition.label.zh, unit: definition.unit.zh })),
      textCell(`≥${definition.thresholds[row.stage]}`),
      textCell(result === undefined ? reportMessages.none : String(result.floor)),
      textCell(formula(row, definition.id) ?? reportMessages.none),
      indicatorCell(result, definition.decimals),
      textCell(because === '' ? status : `${status}：${because}`),
      textCell(result === undefined ? reportMessages.none : shortfallText(result, definition)),
    ]
  })
}

function stageBlocks(data: SchoolAcceptanceData, row: StageResult, index: number): ReportBlock[] {
  const { standard, labels } = data.basis
  const stage = words.stages[row.stage]
  const floor = percentText(standard.floorShare)
  const { columns } = texts
  return [
    heading(2, texts.stageHeading({ number: reportMessages.numerals[index] ?? String(index + 1), stage })),
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
      note: reportMessages.legend({ floor, decimals: standard.indicators[0]?.decimals ?? 0 }),
    },
    paragraph(
      texts.stageSummary({
        stage,
        indicators: standard.indicators.length,
        met: row.met,
        verdict: words.verdicts[row.verdict],
        because: becauseText(row.because, labels),
      }),
    ),
  ]
}

/** 二、指标评估结果: a table for each stage, every figure with the numbers that it is made of. */
export function resultBlocks(data: SchoolAcceptanceData): ReportBlock[] {
  return [heading(1, texts.results), ...data.rows.flatMap((row, index) => stageBlocks(data, row, index))]
}
