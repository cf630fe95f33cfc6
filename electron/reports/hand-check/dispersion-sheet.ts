import type { HandCheckBasis } from './basis.ts'
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
  const overview: FormulaRow[] = []
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
    const from = above.length + assessment.dispersion.length + blocks.length + 1
    const block = dispersionBlock(basis, inputs, { indicator, dispersion, rows, from })
    overview.push(block.overview)
    blocks.push(...block.rows)
  }
  const room = Array.from({ length: assessment.dispersion.length - overview.length }, (): FormulaRow => [])
  return {
    name: says.sheets.dispersion,
    widths: [40, 14, 16, 16, 16, 16, 18, 18, 16],
    rows: [...above, ...overview, ...room, ...blocks],
    frozen: 0,
    filter: null,
  }
}
