import type { CellValue } from '../../../shared/returns/workbook.ts'
import { cellText } from '../cell-text.ts'
import { canonicalText } from '../text/canonical.ts'

/** Rows of a table that are no school, and are passed over visibly (product §4). */
export type SkippedRow = 'total' | 'numbering' | 'footnote' | 'repeatedHeader' | 'withoutValues'

const TOTAL =
  /^(?:.*(?:总计|合计|小计|共计|累计)|全[县区市旗镇乡校省](?:平均值?|均值)?|平均值?|均值|平均数|差异系数|小学|初中|中学|高中|教学点|九年一贯制学校?|特殊?教育?学校?)$/
const FOOTNOTE =
  /^(?:注|备注|附注|说明|填表说明|填报说明|填表人|制表人?|审核人?|复核人?|单位负责人|负责人|填报人|填报单位|填报日期|填表日期|报出日期|联系电话|报送日期)\s*\d*\s*(?:[:.、]|$)/
/** Cheap look at a name before it is normalised: anything else is a school. */
const SUSPICIOUS = /[计均全注说填制审单负报联复差备附系]|^.{0,3}$|^\s*[九特小初中高]/

/** Sums, averages, and the bare name of a kind of school, which heads or sums a block. */
export function isTotal(text: string): boolean {
  return text !== '' && SUSPICIOUS.test(text) && TOTAL.test(canonicalText(text))
}

export function isFootnote(text: string): boolean {
  return SUSPICIOUS.test(text) && FOOTNOTE.test(text.normalize('NFKC').trim())
}

/** `甲 乙 1 2 3`, `L1 L2 L3` or `A B C`: every cell of the row is such a mark. */
export function isNumbering(cells: readonly CellValue[]): boolean {
  let marks = 0
  for (const cell of cells) {
    const text = cellText(cell)
    if (text === '') continue
    if (!/^(?:甲|乙|丙|丁|[Ll]?\d{1,2}|[A-Z]{1,2})$/.test(text.normalize('NFKC'))) return false
    marks += 1
  }
  return marks >= 2
}
