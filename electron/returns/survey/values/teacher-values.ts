import type { SurveyValue } from '../survey-table.ts'

const POSTGRADUATE = /^研究生(?:毕业|学历)?$/
const BACHELOR = /^(?:大学)?本科(?:毕业|学历)?$/
const COLLEGE = /^(?:大学)?专科(?:毕业|学历)?$/

const level = (field: string, row: RegExp, group: string): SurveyValue => ({
  field,
  row,
  column: 'total',
  group,
})
const course = (field: string, column: RegExp, group: string): SurveyValue => ({
  field,
  row: 'total',
  column,
  group,
})

/**
 * 专任教师分课程、分学历 (基础基423 / 424, 教基4155 / 4156). Old forms have one row for 研究生, so that 高于规定
 * is the sum of rows: 专科 and above in 小学, 本科 and above in 初中 (std §2.3-1).
 */
export const teacherValues: readonly SurveyValue[] = [
  { field: 'fullTimeTeachers', row: 'total', column: 'total', group: 'teachers' },
  level('doctorTeachers', /^博士(?:研究生)?(?:毕业|学历)?$/, 'postgraduate'),
  level('masterTeachers', /^硕士(?:研究生)?(?:毕业|学历)?$/, 'postgraduate'),
  level('postgraduateTeachers', POSTGRADUATE, 'postgraduate'),
  level('bachelorTeachers', BACHELOR, 'bachelor'),
  level('collegeTeachers', COLLEGE, 'college'),
  {
    ...level('aboveRequiredTeachers', POSTGRADUATE, 'postgraduate'),
    sumOfRows: [BACHELOR, COLLEGE],
    stages: ['primary'],
  },
  {
    ...level('aboveRequiredTeachers', POSTGRADUATE, 'postgraduate'),
    sumOfRows: [BACHELOR],
    stages: ['junior'],
  },
  course('peTeachers', /^体育(?:与健康)?$/, 'pe'),
  course('musicTeachers', /^音乐$/, 'art'),
  course('fineArtTeachers', /^美术$/, 'art'),
  { ...course('artTeachers', /^艺术$/, 'art'), subtotalField: 'artTeachersSubtotal' },
]
