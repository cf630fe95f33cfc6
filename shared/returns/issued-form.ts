import type { SchoolClass, SpecialRoom } from '../contract/lists.ts'
import { decimal } from '../decimal/decimal.ts'
import type { FieldDefinition } from '../fields/field.ts'
import type { ObservationStage } from '../observations/observation-stage.ts'
import type { SchoolAttributes } from '../schools/school.ts'
import type { SchoolKind } from '../schools/school-kind.ts'
import { stagesOfSchool } from '../schools/school-stages.ts'
import type { FormCell, FormSheet, InputRule } from './form-sheet.ts'
import { type IssuedItem, issuedItems } from './issued-form-items.ts'
import { issuedClasses, issuedRooms } from './issued-lists.ts'
import type { CellValue } from './workbook.ts'

/** What is known of a school when its form is issued. */
export type IssuedForm = {
  /** Empty where the county has not given its name. */
  readonly county: string
  readonly year: number
  readonly school: SchoolAttributes
  readonly fields: readonly FieldDefinition[]
  /** Decimal text of the year before; null where nothing is known. */
  readonly lastYear: (field: string, stage: ObservationStage) => string | null
  readonly classes: readonly SchoolClass[]
  readonly rooms: readonly SpecialRoom[]
}

const HEADER = ['序号', '类别', '填报项目', '单位', '填报值', '上年值', '是否必填', '备注说明']
const COLUMN_WIDTHS = [7, 16, 50, 10, 28, 12, 11, 36]
const YES_NO: InputRule = { kind: 'choice', options: ['是', '否'] }
const LONGEST_UNIT = 12
const INVENTED = '示例学校：数据均为虚构，不得用于上报。'

const KIND_WORDS: Readonly<Record<SchoolKind, string>> = {
  primary: '小学',
  teachingPoint: '教学点',
  junior: '初中',
  nineYear: '九年一贯制',
  twelveYear: '十二年一贯制',
  complete: '完全中学',
  special: '特殊教育学校',
  vocational: '职业学校',
  kindergarten: '幼儿园',
}

/**
 * The return form of one school for one school year (layout 学校填报表), filled with what the registry knows,
 * with last year's values beside, and with its lists of classes and rooms.
 */
export function issuedForm(form: IssuedForm): FormSheet[] {
  const { county, year, school } = form
  const title = (what: string) => `${county}${year}学年${what}`
  const identity = `学校：${school.name}${school.code === null ? '' : `　　学校代码：${school.code}`}`
  return [
    {
      name: '学校填报数据',
      title: title('学校填报表'),
      lines: [
        identity,
        ...(school.invented ? [INVENTED] : []),
        `只填“填报值”一列的浅黄色格。数据以${year}年9月1日为准；经费填${year - 1}年，单位为万元。`,
        '没有的填0，尚不掌握的留空。“上年值”供核对，不必改动。可以插入行，不要改“填报项目”的文字。',
      ],
      header: HEADER,
      rows: issuedItems(school, form.fields).map((item, index) => itemRow(form, item, index + 1)),
      columnWidths: COLUMN_WIDTHS,
      growing: true,
    },
    issuedClasses(title('班级名单'), identity, school, form.classes),
    issuedRooms(title('专用教室名单'), identity, form.rooms),
  ]
}

function itemRow(form: IssuedForm, item: IssuedItem, number: number): FormCell[] {
  const locked = (value: CellValue): FormCell => ({ value })
  return [
    locked(number),
    locked(item.category),
    locked(item.label),
    locked(item.unit.length > LONGEST_UNIT ? '' : item.unit),
    entry(form, item),
    { value: lastYear(form, item), faded: true },
    locked(item.required ? '是' : '否'),
    locked(item.note),
  ]
}

/** The cell to be filled in: figures are empty, what the registry knows stands there. */
function entry({ school, year }: IssuedForm, { content, field }: IssuedItem): FormCell {
  if (content.kind === 'fact') return { value: null, input: YES_NO }
  if (content.kind === 'field') return { value: null, input: figureRule(field, content.unitSize) }
  const value = school[content.attribute]
  switch (content.attribute) {
    case 'name':
      return { value }
    case 'kind':
      return { value: KIND_WORDS[school.kind] }
    case 'code':
      return value === null ? { value, input: { kind: 'text', longest: 40 } } : { value }
    case 'builtYear':
      return { value, input: { kind: 'count', minimum: 1800, maximum: year + 1 } }
    default:
      return { value: value === null ? null : value ? '是' : '否', input: YES_NO }
  }
}

function figureRule(field: FieldDefinition | null, unitSize: number): InputRule {
  const maximum = field?.maximum === undefined ? null : field.maximum / unitSize
  return field?.type === 'count' ? { kind: 'count', minimum: 0, maximum } : { kind: 'amount', maximum }
}

/** In the unit of the form: 万元 for money. */
function lastYear(form: IssuedForm, { content }: IssuedItem): CellValue {
  if (content.kind !== 'field') return null
  const stages: readonly ObservationStage[] =
    content.stage === 'whole' ? ['whole', ...stagesOfSchool(form.school)] : [content.stage]
  const single = stagesOfSchool(form.school).length === 1
  for (const stage of stages) {
    const value =
      stage === 'whole' || content.stage !== 'whole' || single ? form.lastYear(content.field, stage) : null
    if (value !== null)
      return Number(
        decimal(value)
          .times(content.unitSize === 1 ? 1 : '0.0001')
          .toFixed(),
      )
  }
  return null
}
