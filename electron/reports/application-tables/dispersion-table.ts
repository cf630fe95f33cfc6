import { compositeDecides } from '../../../shared/assessment/judging.ts'
import type { DispersionResult } from '../../../shared/assessment/result.ts'
import type { ReportBlock, TableCell } from '../../../shared/reports/block.ts'
import { figureText } from '../../../shared/reports/figure-text.ts'
import type { CompulsoryStage } from '../../../shared/schools/stage.ts'
import { formHeading, type ReportBasis } from '../parts/basis.ts'
import { coefficientCell, figureCell, headCells, nameCell, textCell } from '../parts/cells.ts'

/** 综合: the mean of the single coefficients; null as soon as one is missing (std §2.1). */
function overallCoefficient(results: readonly (DispersionResult | undefined)[]): number | null {
  const values = results.map((result) => result?.coefficient ?? null).filter((value) => value !== null)
  return values.length === 0 || values.length < results.length
    ? null
    : values.reduce((sum, value) => sum + value, 0) / values.length
}

function stageRows(basis: ReportBasis, stage: CompulsoryStage): TableCell[][] {
  const { standard, assessment, words } = basis
  const texts = basis.texts.forms
  const { decimals } = standard.dispersion
  const results = standard.indicators.map(({ id }) =>
    assessment.dispersion.find((result) => result.stage === stage && result.indicator === id),
  )
  const means = standard.indicators.map((indicator, index) => {
    const mean = results[index]?.mean ?? null
    return figureCell(mean, figureText(mean, indicator.decimals), indicator.decimals)
  })
  const coefficients = results.map((result) =>
    result === undefined
      ? textCell(basis.texts.none)
      : coefficientCell(basis.texts.marks, result, figureText(result.coefficient, decimals), decimals),
  )
  const overall = overallCoefficient(results)
  return [
    [
      { ...nameCell(words.stages[stage]), align: 'center', rowSpan: 2 },
      nameCell(texts.mean),
      ...means,
      textCell(texts.overallNone),
    ],
    [
      nameCell(texts.coefficient),
      ...coefficients,
      figureCell(overall, figureText(overall, decimals), decimals),
    ],
  ]
}

/** 表Ⅲ: county means and coefficients, with 综合 shown but no criterion (std §2.1, §7.4). */
export function dispersionTable(basis: ReportBasis, captionSuffix: string): ReportBlock {
  const { standard } = basis
  const texts = basis.texts.forms
  const numbered = standard.indicators.length + 1
  return {
    kind: 'table',
    name: texts.dispersionName,
    caption: `${texts.dispersionCaption}${captionSuffix}`,
    landscape: true,
    widths: [5, 9, ...standard.indicators.map(() => 9), 7],
    headerRows: [
      [
        { text: '', header: true, columnSpan: 2, rowSpan: 2 },
        ...headCells([
          ...standard.indicators.map((indicator) => formHeading(basis, indicator)),
          texts.overall,
        ]),
      ],
      headCells(Array.from({ length: numbered }, (_, index) => `L${index + 1}`)),
    ],
    rows: standard.stages.flatMap((stage) => stageRows(basis, stage)),
    note: compositeDecides(standard)
      ? texts.dispersionNoteComposite(standard.dispersion.limits)
      : texts.dispersionNote,
  }
}
