import { cellAddress } from '../../../shared/returns/cell-address.ts'
import type { SheetGrid } from '../../../shared/returns/workbook.ts'
import type { SchoolAttributes } from '../../../shared/schools/school.ts'
import { stagesOfKind } from '../../../shared/schools/school-kind.ts'
import type { Stage } from '../../../shared/schools/stage.ts'
import { cellText } from '../cell-text.ts'
import type { Dictionary } from '../dictionary.ts'
import { type ExtractRecord, type LocatedIssue, located, type Slot } from '../extract.ts'
import { attributeOfLabel, readAttribute } from '../school-attributes.ts'
import { createSlot } from '../slot.ts'
import { canonicalText } from '../text/canonical.ts'
import { kindOfName } from '../text/kind-words.ts'
import { parseNumberText } from '../text/parse-number.ts'
import { splitDepartment, stageOfWord } from '../text/stage-words.ts'
import { valueError, valueNote } from '../value-issue.ts'
import { type FormHeader, formItems } from './form-header.ts'

export type FormReading = {
  readonly record: ExtractRecord | null
  readonly slots: readonly Slot[]
  readonly issues: readonly LocatedIssue[]
}

type Level = 'school' | 'county'

/** Reads one vertical form: labels to fields and attributes, wherever their rows stand. */
export function readForm(
  sheet: SheetGrid,
  header: FormHeader,
  dictionary: Dictionary,
  level: Level,
): FormReading {
  const slots: Slot[] = []
  const issues: LocatedIssue[] = []
  let known: Partial<SchoolAttributes> = {}
  let namedAt: number | null = null
  const requiredEmpty: { label: string; stage: Stage | null }[] = []
  let filled = 0

  for (const { row, label } of formItems(sheet, header)) {
    const value = sheet.rows[row]?.[header.value] ?? null
    const blank = value === null || (typeof value === 'string' && parseNumberText(value).kind === 'blank')
    const cell = cellAddress(row, header.value)
    const attribute = level === 'school' ? attributeOfLabel(label) : null
    if (attribute) {
      const reading = readAttribute(attribute, value)
      if ('issue' in reading) issues.push(located(reading.issue, sheet.name, cell))
      else known = { ...known, ...reading.known }
      if (attribute.id === 'name') namedAt = row
      continue
    }
    const match = dictionary.find(label)
    if (!match || match.field.level !== level) {
      if (!blank) issues.push(located(valueNote('itemNotTaken', { header: label }), sheet.name, cell))
      continue
    }
    const place = {
      sheet: sheet.name,
      header: label,
      headerRow: row,
      headerColumn: header.item,
      row,
      column: header.value,
    }
    const unit = header.unit === null ? null : cellText(sheet.rows[row]?.[header.unit])
    const { slot, issue } = createSlot(match, unit || match.unit, place)
    if (issue) issues.push(issue)
    if (!slot) continue
    slots.push(slot)
    if (!blank) filled += 1
    else if (header.required !== null && cellText(sheet.rows[row]?.[header.required]) === '是')
      requiredEmpty.push({ label, stage: match.stage ?? stageOfRemark(sheet, row) })
  }

  const { name = '', code = null, ...attributes } = known
  if (filled === 0) {
    issues.push(located(valueNote('formIsEmpty'), sheet.name, null))
    return { record: null, slots, issues }
  }
  if (level === 'school' && name === '' && code === null) {
    const at = namedAt === null ? null : cellAddress(namedAt, header.value)
    issues.push(located(valueError('schoolNameMissing'), sheet.name, at))
    return { record: null, slots, issues }
  }
  const kind = attributes.kind ?? kindOfName(name)
  const missing = requiredEmpty.filter(
    (item) => item.stage === null || kind === null || stagesOfKind(kind).includes(item.stage),
  )
  if (missing.length > 0) {
    const items = missing.slice(0, 5).map((item) => item.label)
    const params = { count: missing.length, items: items.join('、') }
    issues.push(located(valueNote('requiredItemsEmpty', params), sheet.name, null))
  }
  const department = splitDepartment(name)
  const school =
    level === 'school'
      ? {
          name: department.name || (code ?? ''),
          code,
          attributes,
          row: namedAt ?? header.row,
          column: header.value,
        }
      : null
  return { record: { sheet, school, row: 0, stage: department.stage, slots }, slots, issues }
}

/** Some items are for one stage only and say so in their remark: 初中填写. */
function stageOfRemark(sheet: SheetGrid, row: number): Stage | null {
  const remark = (sheet.rows[row] ?? []).find((cell) => typeof cell === 'string' && /填写$/.test(cell.trim()))
  return stageOfWord(canonicalText(cellText(remark)).replace(/(?:学校)?填写$/, ''))
}
