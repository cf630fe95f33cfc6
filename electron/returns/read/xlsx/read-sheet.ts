import type { SheetGrid } from '../../../../shared/returns/workbook.ts'
import type { CellBudget } from '../cell-budget.ts'
import type { ReadLimits } from '../limits.ts'
import { tooLarge } from '../refusal.ts'
import { sheetBuilder } from '../sheet-builder.ts'
import type { TagAttributes } from '../xml/open-tag.ts'
import { isTrue, parsePart } from '../xml/parse-part.ts'
import type { Zip } from '../zip/open-zip.ts'
import { cellValue, type WorkbookContext } from './cell-value.ts'
import type { SheetPart } from './package-parts.ts'

/** Streams a sheet part into its grid. */
export async function readSheet(
  zip: Zip,
  part: SheetPart,
  context: WorkbookContext,
  limits: ReadLimits,
  budget: CellBudget,
  onBytes: (bytes: number) => void,
): Promise<SheetGrid> {
  const builder = sheetBuilder(part.name, part.hidden, budget)
  let row = -1
  let column = -1
  let merges = 0
  let inCell = false
  let inPhonetic = false
  let collecting = false
  let type: string | undefined
  let style: string | undefined
  let stored = ''
  let hasFormula = false
  let hasValue = false

  const openCell = ({ get }: TagAttributes) => {
    column++
    const reference = get('r')
    if (reference !== undefined) {
      const at = readReference(reference)
      column = at % COLUMN_STRIDE
      if (at >= COLUMN_STRIDE) row = Math.floor(at / COLUMN_STRIDE) - 1
    }
    inCell = true
    type = get('t')
    style = get('s')
    stored = ''
    hasFormula = false
    hasValue = false
  }

  const closeCell = () => {
    inCell = false
    if (hasFormula && (!hasValue || (stored === '' && type !== 'str'))) {
      builder.note(row, column, 'formulaWithoutValue')
      return
    }
    if (!hasValue) return
    const value = cellValue(context, type, style, stored)
    builder.set(row, column, value)
    if (type === 'e' && value !== '') builder.note(row, column, 'errorCell')
  }

  await parsePart(
    zip,
    part.entry,
    {
      open: (name, attributes) => {
        if (name === 'c') openCell(attributes)
        else if (name === 'v' || (name === 't' && inCell)) {
          collecting = inCell && !inPhonetic
          if (collecting) hasValue = true
        } else if (name === 'f') hasFormula = true
        else if (name === 'rPh') inPhonetic = true
        else if (name === 'row') {
          const number = attributes.get('r')
          row = number === undefined ? row + 1 : Number(number) - 1
          column = -1
          if (isTrue(attributes.get('hidden'))) builder.hideRow(row)
        } else if (name === 'mergeCell') {
          const reference = attributes.get('ref')
          if (!reference) return
          merges++
          if (merges > limits.merges) throw tooLarge('merges', limits.merges)
          builder.merge(reference)
        } else if (name === 'col' && isTrue(attributes.get('hidden'))) {
          builder.hideColumns(Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1)
        }
      },
      text: (text) => {
        if (collecting) stored += text
      },
      close: (name) => {
        if (name === 'v' || name === 't') collecting = false
        else if (name === 'c') closeCell()
        else if (name === 'rPh') inPhonetic = false
      },
    },
    onBytes,
  )
  return builder.finish()
}

const COLUMN_STRIDE = 65_536

/** `B3` as 3 × stride + 1: one number, since this runs for every cell. */
function readReference(reference: string): number {
  let column = 0
  let row = 0
  for (let index = 0; index < reference.length; index++) {
    const code = reference.charCodeAt(index)
    if (code >= 65 && code <= 90) column = column * 26 + code - 64
    else if (code >= 48 && code <= 57) row = row * 10 + code - 48
  }
  return row * COLUMN_STRIDE + Math.min(Math.max(column - 1, 0), COLUMN_STRIDE - 1)
}
