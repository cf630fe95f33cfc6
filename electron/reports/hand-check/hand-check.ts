import type { HandCheckBasis } from './basis.ts'
import { placesCompared } from './decimal-places.ts'
import { dispersionSheet } from './dispersion-sheet.ts'
import type { FormulaSheet } from './formula-sheet.ts'
import { indicatorSheet } from './indicator-sheet.ts'
import { inputSheet } from './input-sheet.ts'
import { notesSheet } from './notes-sheet.ts'
import { rowsOfWork } from './stage-work.ts'
import { verdictSheet } from './verdict-sheet.ts'

/** 核算底稿: an assessment again in formulas, from the values of the schools to the verdicts. */
export function handCheckSheets(basis: HandCheckBasis): readonly FormulaSheet[] {
  const work = rowsOfWork(basis)
  const inputs = inputSheet(basis, work, placesCompared(basis, work))
  const indicators = indicatorSheet(basis, work, inputs)
  return [
    inputs.sheet,
    indicators.sheet,
    verdictSheet(basis, work, inputs, indicators),
    dispersionSheet(basis, work, inputs, indicators),
    notesSheet(basis),
  ]
}
