import type { SheetGrid } from '../../../shared/returns/workbook.ts'
import { cellText } from '../cell-text.ts'
import { canonicalText } from '../text/canonical.ts'

/** Where the columns of a vertical form stand (zero-based). */
export type FormHeader = {
  readonly row: number
  readonly item: number
  readonly value: number
  readonly unit: number | null
  readonly required: number | null
}

const ROWS_SEARCHED = 60
const ITEM = /^(?:填报项目|填报指标|项目|项目名称|指标|指标名称|填报内容)$/
const VALUE = /^(?:填报值|填报数|填报数值|填报数据|数值|数据|值|填写内容|填写值)$/
const UNIT = /^(?:单位|计量单位|数据单位)$/
const REQUIRED = /^(?:是否必填|必填)$/

/** The header row of a vertical form, by its texts and wherever it stands; null where there is none. */
export function findFormHeader(sheet: SheetGrid): FormHeader | null {
  const rows = sheet.rows.slice(0, ROWS_SEARCHED)
  for (const [row, cells] of rows.entries()) {
    const texts = cells.map((cell) => (typeof cell === 'string' ? canonicalText(cell) : ''))
    const item = texts.findIndex((text) => ITEM.test(text))
    const value = texts.findIndex((text) => VALUE.test(text))
    if (item < 0 || value < 0) continue
    const optional = (pattern: RegExp) => {
      const column = texts.findIndex((text) => pattern.test(text))
      return column < 0 ? null : column
    }
    return { row, item, value, unit: optional(UNIT), required: optional(REQUIRED) }
  }
  return null
}

/** The labels of a form's items with their rows. */
export function formItems(sheet: SheetGrid, header: FormHeader): { row: number; label: string }[] {
  const items: { row: number; label: string }[] = []
  for (let row = header.row + 1; row < sheet.rows.length; row++) {
    const label = cellText(sheet.rows[row]?.[header.item])
    if (label !== '') items.push({ row, label })
  }
  return items
}
