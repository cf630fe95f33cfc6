import type { SchoolClass } from '../../../shared/contract/lists.ts'
import { basicOfStage } from './basic-balance.ts'
import { classList, grades } from './class-lists.ts'
import { courseTeachers } from './course-teachers.ts'
import type { SampleYear, stageRows } from './stage-rows.ts'
import { outsideCatchment } from './students.ts'
import { teachers } from './teachers.ts'

/** The statistical class-size bands by the largest class that belongs to them (std §5). */
const BANDS: readonly (readonly [field: string, upTo: number])[] = [
  ['classesUpTo25', 25],
  ['classes26To30', 30],
  ['classes31To35', 35],
  ['classes36To40', 40],
  ['classes41To45', 45],
  ['classes46To50', 50],
  ['classes51To55', 55],
  ['classes56To60', 60],
  ['classes61To65', 65],
  ['classes66AndMore', Number.POSITIVE_INFINITY],
]

function bandFigures(classes: readonly SchoolClass[]): Record<string, number> {
  const bandOf = (students: number) => BANDS.find(([, upTo]) => students <= upTo)?.[0]
  const counted = BANDS.map(([field]) => [
    field,
    classes.filter(({ students }) => bandOf(students) === field).length,
  ])
  return Object.fromEntries(counted)
}

/** Every field that is counted by stage, for one row of a year; classes come from the class list. */
export function stageFigures(
  { row, stage }: (typeof stageRows)[number],
  year: SampleYear,
): Readonly<Record<string, number>> {
  const classes = classList(stage, grades[year][row])
  const students = classes.reduce((sum, one) => sum + one.students, 0)
  const staffing = teachers[year][row]
  const courses = courseTeachers[year][row]
  return {
    students,
    catchmentStudents: students - (outsideCatchment[year][row] ?? 0),
    classes: classes.length,
    grades: grades[year][row].length,
    ...bandFigures(classes),
    fullTimeTeachers: staffing.teachers,
    staff: staffing.staff,
    collegeTeachers: staffing.college,
    bachelorTeachers: staffing.bachelor,
    masterTeachers: staffing.master,
    doctorTeachers: staffing.doctor,
    backboneTeachers: staffing.backbone,
    ...basicOfStage(row, year),
    peTeachers: courses.pe,
    musicTeachers: courses.music,
    fineArtTeachers: courses.fineArt,
    artTeachers: courses.art,
  }
}
