import type { DispersionResult } from '../../../shared/assessment/result.ts'
import type { ReportBlock, TableCell } from '../../../shared/reports/block.ts'
import { figureText } from '../../../shared/reports/figure-text.ts'
import type { ReportBasis } from '../parts/basis.ts'
import { coefficientCell, figureCell, headCells, nameCell, textCell } from '../parts/cells.ts'
import { heading, paragraph } from '../parts/sentences.ts'

function statusText(
  { texts: { county: texts }, signs }: ReportBasis,
  result: DispersionResult,
  decimals: number,
): string {
  const provisional = figureText(result.provisional, decimals)
  const status = texts.dispersionStatuses[result.status]
  return provisional === null ? status : `${status}${signs.comma}${texts.provisional({ value: provisional })}`
}

function unweightedCell({ texts }: ReportBasis, result: DispersionResult, decimals: number): TableCell {
  const printed = figureText(result.unweightedCoefficient, decimals)
  return figureCell(
    result.unweightedCoefficient,
    printed,
    decimals,
    result.unweightedDisagrees ? { mark: texts.county.disagrees } : {},
  )
}

function dispersionRow(basis: ReportBasis, result: DispersionResult): TableCell[] {
  const { standard, labels, texts, words } = basis
  const { decimals, limits } = standard.dispersion
  const indicator = standard.indicators.find(({ id }) => id === result.indicator)
  const meanDecimals = indicator?.decimals ?? decimals
  const printed = figureText(result.coefficient, decimals)
  return [
    nameCell(words.stages[result.stage]),
    nameCell(labels.indicators.get(result.indicator) ?? result.indicator),
    textCell(texts.county.ofPopulation(result)),
    figureCell(result.mean, figureText(result.mean, meanDecimals), meanDecimals),
    figureCell(result.standardDeviation, figureText(result.standardDeviation, decimals), decimals),
    coefficientCell(texts.marks, result, printed, decimals),
    textCell(`≤${limits[result.stage]}`),
    textCell(statusText(basis, result, decimals)),
    unweightedCell(basis, result, decimals),
  ]
}

/** 三、校际均衡状况: the method beside the coefficients, and the unweighted ones as a diagnostic (std §2.1). */
export function dispersionBlocks(basis: ReportBasis): ReportBlock[] {
  const { standard, assessment, words } = basis
  const texts = basis.texts.county
  const limits = standard.stages
    .map((stage) => texts.limit({ stage: words.stages[stage], limit: standard.dispersion.limits[stage] }))
    .join(basis.signs.comma)
  const { stage, indicator, schools, mean, deviation, coefficient, limit, status, unweighted } =
    texts.dispersionColumns
  return [
    heading(1, texts.dispersion),
    paragraph(texts.methodText({ limits })),
    {
      kind: 'table',
      name: texts.dispersionTable,
      caption: texts.dispersionTable,
      widths: [5.4, 15, 7, 9, 8, 9, 7, 9, 9],
      headerRows: [
        headCells([stage, indicator, schools, mean, deviation, coefficient, limit, status, unweighted]),
      ],
      rows: assessment.dispersion.map((result) => dispersionRow(basis, result)),
      note: texts.dispersionNote,
    },
  ]
}
