import type { HandCheckBasis } from './basis.ts'
import { compositeRow, type SingleRow } from './composite-row.ts'
import { type BlockRow, dispersionBlock } from './dispersion-block.ts'
import { type FormulaRow, type FormulaSheet, head, line } from './formula-sheet.ts'
import type { IndicatorSheet } from './indicator-sheet.ts'
import type { InputSheet } from './input-sheet.ts'
import type { RowWork } from './stage-work.ts'

/** 差异系数: an overview, and below it the calculation of each coefficient, school by school. */
export function dispersionSheet(
  basis: HandCheckBasis,
  work: readonly RowWork[],
  inputs: InputSheet,
  indicators: IndicatorSheet,
): FormulaSheet {
  const { says, assessment, standard } = basis
  const above: FormulaRow[] = [
    line(says.dispersionTitle, 'title'),
    line(standard.dispersion.clause, 'note'),
    line(says.dispersionNote, 'note'),
    says.overviewHeads.map(head),
  ]
  const results = new Map(assessment.rows.map((row) => [`${row.schoolId} ${row.stage}`, row]))
  const room = assessment.dispersion.length + assessment.composite.length
  const overview: FormulaRow[] = []
  const singles: SingleRow[] = []
  const blocks: FormulaRow[] = []
  for (const dispersion of assessment.dispersion) {
    const place = standard.indicators.findIndex(({ id }) => id === dispersion.indicator)
    const indicator = standard.indicators[place]
    if (indicator === undefined) continue
    const rows = work.flatMap((row): BlockRow[] => {
      const result = results.get(`${row.schoolId} ${row.stage}`)
      if (row.stage !== dispersion.stage || result === undefined) return []
      return [{ result, at: indicators.firstRow(row) + place }]
    })
    if (rows.length === 0) continue
    blocks.push([])
    const from = above.length + room + blocks.length + 1
    const block = dispersionBlock(basis, inputs, { indicator, dispersion, rows, from })
    singles.push({ stage: dispersion.stage, at: above.length + overview.length + 1, figures: block.figures })
    overview.push(block.overview)
    blocks.push(...block.rows)
  }
  for (const composite of assessment.composite) {
    const own = singles.filter(({ stage }) => stage === composite.stage)
    if (own.length === 0) continue
    overview.push(compositeRow(basis, inputs, composite, own, above.length + overview.length + 1))
  }
  const empty = Array.from({ length: room - overview.length }, (): FormulaRow => [])
  return {
    name: says.sheets.dispersion,
    widths: [40, 14, 16, 16, 16, 16, 18, 18, 16],
    rows: [...above, ...overview, ...empty, ...blocks],
    frozen: 0,
    filter: null,
  }
}
