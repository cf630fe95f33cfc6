import type { SchoolFormItem } from '../returns/school-form-items.ts'
import type { CellValue } from '../returns/workbook.ts'
import type { SchoolKind } from '../schools/school-kind.ts'
import { cellNumber, type SchoolYear, wholeSchoolValue } from './school-year.ts'

const KIND_WORDS: Readonly<Record<SchoolKind, string>> = {
  primary: '小学',
  teachingPoint: '小学',
  junior: '初中',
  nineYear: '九年一贯制',
  twelveYear: '十二年一贯制',
  complete: '完全中学',
  special: '特殊教育学校',
  vocational: '职业学校',
  kindergarten: '幼儿园',
}

const yesNo = (answer: boolean | null): CellValue => (answer === null ? null : answer ? '是' : '否')

const isRural = ({ attributes }: SchoolYear): boolean => attributes.location === 'rural'

const FACTS = {
  /** std §1.2, relaxation of 体育艺术教师: 50 to 99 pupils. */
  smallRuralSchool: (school: SchoolYear) => {
    const students = Number(wholeSchoolValue(school, 'students') ?? 0)
    return isRural(school) && students >= 50 && students < 100
  },
  /** std §1.2, relaxation of 音乐/美术教室: the largest class has fewer than 30 pupils. */
  smallClasses: (school: SchoolYear) =>
    isRural(school) && school.classes.every(({ students }) => students < 30),
} as const

/** What a school of the sample fills in; null leaves 填报值 empty. */
export function fillSchoolForm({ content }: SchoolFormItem, school: SchoolYear): CellValue {
  if (content.kind === 'fact') return yesNo(FACTS[content.fact](school))
  if (content.kind === 'attribute') {
    const value = school.attributes[content.attribute]
    if (content.attribute === 'kind') return KIND_WORDS[school.attributes.kind]
    return typeof value === 'boolean' ? yesNo(value) : value
  }
  const { field, stage, unitSize } = content
  return cellNumber(
    stage === 'whole' ? wholeSchoolValue(school, field) : school.value(field, stage),
    unitSize,
  )
}
