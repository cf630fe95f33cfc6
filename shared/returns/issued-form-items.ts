import type { FieldDefinition } from '../fields/field.ts'
import { stagesOfSchool, type TeachesStages } from '../schools/school-stages.ts'
import type { Stage } from '../schools/stage.ts'
import { type SchoolFormItem, schoolFormItems } from './school-form-items.ts'

/** What a whole number of persons, rooms or classes, or an amount may be; null where the dictionary says none. */
export type IssuedItem = Omit<SchoolFormItem, 'onlyStage'> & {
  /** Of the dictionary; null where the item asks for no figure. */
  readonly field: FieldDefinition | null
}

const STAGE_WORDS: Readonly<Record<Stage, string>> = { primary: '小学', junior: '初中', senior: '高中' }

const item = (
  category: string,
  label: string,
  unit: string,
  field: string,
  extra: Partial<Pick<SchoolFormItem, 'required' | 'note'>> = {},
): SchoolFormItem => ({
  category,
  label,
  unit,
  required: true,
  note: '',
  onlyStage: null,
  content: { kind: 'field', field, stage: 'whole', unitSize: 1 },
  ...extra,
})

/** Asked besides the items of the form, because 表Ⅱ-2 and the split between stages need them (std §2.2, §7.4). */
const GRADES = item('班级信息', '年级数', '个', 'grades')
const SENIOR_STUDENTS: SchoolFormItem = {
  ...item('学生信息', '高中学生人数', '人', 'students', { note: '用于在学段间折算共用的用房、场馆和设备' }),
  content: { kind: 'field', field: 'students', stage: 'senior', unitSize: 1 },
}

/**
 * The items of the form that such a school is asked: only those of its stages, and by stage what is
 * counted by stage, so that nothing has to be asked again (decisions.md).
 */
export function issuedItems(school: TeachesStages, fields: readonly FieldDefinition[]): IssuedItem[] {
  const taught = stagesOfSchool(school)
  const byCode = new Map(fields.map((field) => [field.code, field]))
  const asked = schoolFormItems.flatMap((one): SchoolFormItem[] => {
    if (one.label === FIRST_OF_CLASSES) return [GRADES, one]
    if (one.label === AFTER_STUDENTS && taught.includes('senior')) return [SENIOR_STUDENTS, one]
    return [one]
  })
  return asked.flatMap((one): IssuedItem[] => {
    const { onlyStage, ...rest } = one
    if (onlyStage !== null && !taught.includes(onlyStage)) return []
    const { content } = one
    if (content.kind !== 'field') return [{ ...rest, field: null }]
    const field = byCode.get(content.field) ?? null
    if (field === null) return []
    if (content.stage !== 'whole') return taught.includes(content.stage) ? [{ ...rest, field }] : []
    const counted = taught.filter((stage) => field.stages.includes(stage))
    if (taught.length === 1 || counted.length === 0) return [{ ...rest, field }]
    return counted.map((stage) => ({
      ...rest,
      label: `${one.label}（${STAGE_WORDS[stage]}）`,
      content: { ...content, stage },
      field,
    }))
  })
}

const FIRST_OF_CLASSES = '班级总数'
const AFTER_STUDENTS = '进城务工人员随迁子女在校生人数'
