import { compositeDecides } from '../../../shared/assessment/judging.ts'
import type { CompositeResult, DispersionResult } from '../../../shared/assessment/result.ts'
import type { ReportBlock, TableCell } from '../../../shared/reports/block.ts'
import { figureText } from '../../../shared/reports/figure-text.ts'
import type { ReportBasis } from '../parts/basis.ts'
import { coefficientCell, figureCell, headCells, nameCell, textCell } from '../parts/cells.ts'
import { heading, paragraph } from '../parts/sentences.ts'

type Coefficient = DispersionResult | CompositeResult

function statusText(
  { texts: { county: texts }, signs }: ReportBasis,
  result: Coefficient,
  decimals: number,
): string {
  const provisional = figureText(result.provisional, decimals)
  const status = texts.dispersionStatuses[result.status]
  return provisional === null ? status : `${status}${signs.comma}${texts.provisional({ value: provisional })}`
}

function unweightedCell({ texts }: ReportBasis, result: Coefficient, decimals: number): TableCell {
  const printed = figureText(result.unweightedCoefficient, decimals)
  return figureCell(
    result.unweightedCoefficient,
    printed,
    decimals,
    result.unweightedDisagrees ? { mark: texts.county.disagrees } : {},
  )
}

function limitCell({ standard, texts }: ReportBasis, { stage, limit }: Coefficient): TableCell {
  return textCell(limit === null ? texts.none : `≤${standard.dispersion.limits[stage]}`)
}

/** The mean of the coefficients, below those of its stage where it decides. */
function compositeRow(basis: ReportBasis, result: CompositeResult): TableCell[] {
  const { standard, texts, words } = basis
  const { decimals } = standard.dispersion
  return [
    nameCell(words.stages[result.stage]),
    nameCell(texts.county.composite),
    textCell(texts.none),
    textCell(texts.none),
    textCell(texts.none),
    coefficientCell(texts.marks, result, figureText(result.coefficient, decimals), decimals),
    limitCell(basis, result),
    textCell(statusText(basis, result, decimals)),
    unweightedCell(basis, result, decimals),
  ]
}

function coefficientRows(basis: ReportBasis): TableCell[][] {
  const { standard, assessment } = basis
  const composite = compositeDecides(standard) ? assessment.composite : []
  return standard.stages.flatMap((stage) => [
    ...assessment.dispersion
      .filter((result) => result.stage === stage)
      .map((result) => dispersionRow(basis, result)),
    ...composite.filter((result) => result.stage === stage).map((result) => compositeRow(basis, result)),
  ])
}

function dispersionRow(basis: ReportBasis, result: DispersionResult): TableCell[] {
  const { standard, labels, texts, words } = basis
  const { decimals } = standard.dispersion
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
    limitCell(basis, result),
    textCell(statusText(basis, result, decimals)),
    unweightedCell(basis, result, decimals),
  ]
}

/** 三、校际均衡状况: the method beside the coefficients, and the unweighted ones as a diagnostic (std §2.1). */
export function dispersionBlocks(basis: ReportBasis): ReportBlock[] {
  const { standard, words } = basis
  const texts = basis.texts.county
  const limit = compositeDecides(standard) ? texts.compositeLimit : texts.limit
  const limits = standard.stages
    .map((stage) => limit({ stage: words.stages[stage], limit: standard.dispersion.limits[stage] }))
    .join(basis.signs.comma)
  const columns = texts.dispersionColumns
  return [
    heading(1, texts.dispersion),
    paragraph(texts.methodText({ limits })),
    {
      kind: 'table',
      name: texts.dispersionTable,
      caption: texts.dispersionTable,
      widths: [5.4, 15, 7, 9, 8, 9, 7, 9, 9],
      headerRows: [
        headCells([
          columns.stage,
          columns.indicator,
          columns.schools,
          columns.mean,
          columns.deviation,
          columns.coefficient,
          columns.limit,
          columns.status,
          columns.unweighted,
        ]),
      ],
      rows: coefficientRows(basis),
      note: texts.dispersionNote,
    },
  ]
}
