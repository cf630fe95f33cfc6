import type { FieldUnit } from '../../../shared/fields/field.ts'
import { cellAddress } from '../../../shared/returns/cell-address.ts'
import type { SheetGrid } from '../../../shared/returns/workbook.ts'
import type { Stage } from '../../../shared/schools/stage.ts'
import { cellText } from '../cell-text.ts'
import type { Dictionary } from '../dictionary.ts'
import { type LocatedIssue, located, type Slot } from '../extract.ts'
import { createSlot } from '../slot.ts'
import { canonicalText } from '../text/canonical.ts'
import { stageOfWord } from '../text/stage-words.ts'
import { unitFor } from '../text/units.ts'
import { valueNote } from '../value-issue.ts'
import { columnMeaning } from './column-meaning.ts'
import type { HeaderBlock } from './header-block.ts'
import type { TableColumns } from './read-table.ts'

/** The columns of a table by header text, synonym and unit, with what is wrong or left out. */
export function tableColumns(
  sheet: SheetGrid,
  header: HeaderBlock,
  dictionary: Dictionary,
): { columns: TableColumns; issues: LocatedIssue[] } {
  const slots: Slot[] = []
  const attributes: { attribute: TableColumns['attributes'][number]['attribute']; column: number }[] = []
  const issues: LocatedIssue[] = []
  let stageColumn: number | null = null
  const lineUnits = new Map(
    (['yuan', 'squareMetre'] as const).map((stored) => [
      stored as FieldUnit,
      unitOfSheet(sheet, header.top, stored),
    ]),
  )
  for (const { column, path, row } of header.columns) {
    const label = path.join(' / ')
    const meaning = columnMeaning(path, dictionary)
    const unknown = () =>
      issues.push(
        located(valueNote('columnNotTaken', { header: label }), sheet.name, cellAddress(row, column)),
      )
    switch (meaning.kind) {
      case 'attribute':
        if (column !== header.nameColumn) attributes.push({ attribute: meaning.attribute, column })
        break
      case 'stage':
        stageColumn = column
        break
      case 'field': {
        if (meaning.match.field.level !== 'school') {
          unknown()
          break
        }
        const unit = meaning.match.unit ?? lineUnits.get(meaning.match.field.unit) ?? null
        const place = {
          sheet: sheet.name,
          header: label,
          headerRow: row,
          headerColumn: column,
          row: null,
          column,
        }
        const { slot, issue } = createSlot(meaning.match, unit, place)
        if (issue) issues.push(issue)
        if (slot) slots.push(slot)
        break
      }
      case 'unknown':
        unknown()
        break
      case 'ordinal':
        break
    }
  }
  return { columns: { slots, attributes, stageColumn, sheetStage: sheetStage(sheet.name) }, issues }
}

/** The stage that the name of a sheet says: 小学, 初中数据表. */
export function sheetStage(name: string): Stage | null {
  return stageOfWord(canonicalText(name).replace(/(?:表|数据|汇总|学校)+$/, ''))
}

/** The unit that a line above the header gives for all money, or all areas, of a table (单位：万元、亩). */
export function unitOfSheet(sheet: SheetGrid, top: number, stored: FieldUnit = 'yuan'): string | null {
  for (const cells of sheet.rows.slice(0, top)) {
    for (const cell of cells) {
      const text = /单位\s*[:：]\s*(.+)$/.exec(cellText(cell))?.[1] ?? ''
      const fitting = text.split(/[、,，\s/]+/).find((part) => unitFor(stored, part) !== null)
      if (fitting) return fitting
    }
  }
  return null
}
