import type { SurveyValue } from '../survey-table.ts'

const GRADES = ['一', '二', '三', '四', '五', '六'] as const

const total = (field: string, column: RegExp): SurveyValue => ({ field, row: 'total', column })
const part = (field: string, row: RegExp): SurveyValue => ({ field, row, column: ENROLMENT })

const ENROLMENT = /^在校(?:学?生)(?:人?数)?$/

/** 小学学生数, 初中学生数 (基础基312 / 313, 教基3112 / 3115): enrolment, grades, and who the pupils are. */
export const studentValues: readonly SurveyValue[] = [
  { field: 'students', row: 'total', column: ENROLMENT, group: 'students' },
  total('graduatedStudents', /^毕业生数?$/),
  total('entrants', /^招生数?$/),
  total('preschooledEntrants', /^(?:接)?受过学前教育(?:人数)?$/),
  // The new forms give the years of preschool instead (教基3112 columns 3 to 6).
  { field: 'preschooledEntrants', row: 'total', column: /^(?:一年|[两二]年|三年)(?:及以上)?$/, sum: true },
  ...GRADES.map((grade, index) => total(`grade${index + 1}Students`, new RegExp(`^${grade}年级$`))),
  total('expectedGraduates', /^(?:预计毕业生数?|毕业班学生数?)$/),
  part('boardingStudents', /^寄宿(?:学)?生数?$/),
  part('leftBehindStudents', /^农村留守儿童数?$/),
  { ...part('migrantStudents', /^进城务工人员随迁子女数?$/), overStages: true },
]

/** 普通高中学生数: only the enrolment, by which shared premises are divided (std §2.2). */
export const seniorStudentValues: readonly SurveyValue[] = [
  { field: 'students', row: 'total', column: ENROLMENT, group: 'students' },
]
