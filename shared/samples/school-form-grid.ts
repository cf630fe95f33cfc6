import { type SchoolFormItem, schoolFormItems } from '../returns/school-form-items.ts'
import { fillSchoolForm } from './fill-school-form.ts'
import type { GridSheet } from './grid-sheet.ts'
import { sampleMessages } from './sample-messages.ts'
import type { SchoolYear } from './school-year.ts'

const HEADER = ['序号', '类别', '填报项目', '单位', '填报值', '是否必填', '备注说明']

const remark = (item: SchoolFormItem, index: number, { attributes }: SchoolYear): string =>
  index === 0 && attributes.invented ? sampleMessages.invented : item.note

/**
 * The vertical return form of one school (学校填报数据), one row per item, and a sheet of explanation.
 * 骨干 and 体音美艺 teachers stand for the whole school, because the form does not divide them.
 */
export function schoolFormGrid(school: SchoolYear): GridSheet[] {
  const rows = schoolFormItems.map((item, index) => [
    index + 1,
    item.category,
    item.label,
    item.unit,
    fillSchoolForm(item, school),
    item.required ? '是' : '否',
    remark(item, index, school),
  ])
  return [
    {
      name: '学校填报数据',
      rows: [HEADER, ...rows],
      merges: [],
      columnWidths: [6, 14, 48, 16, 20, 10, 34],
      frozen: { rows: 1, columns: 3 },
    },
    {
      name: sampleMessages.formGuideSheet,
      rows: sampleMessages.formGuide.map((line) => [line]),
      merges: [],
      columnWidths: [90],
      frozen: { rows: 0, columns: 0 },
    },
  ]
}
