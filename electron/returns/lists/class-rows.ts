import { SchoolClass } from '../../../shared/contract/lists.ts'
import { cellAddress } from '../../../shared/returns/cell-address.ts'
import type { CellValue, SheetGrid } from '../../../shared/returns/workbook.ts'
import type { Stage } from '../../../shared/schools/stage.ts'
import { cellText } from '../cell-text.ts'
import { type LocatedIssue, located } from '../extract.ts'
import { canonicalText } from '../text/canonical.ts'
import { stageOfWord } from '../text/stage-words.ts'
import { valueError } from '../value-issue.ts'
import { wholeNumber } from './list-number.ts'
import { rowsOfList } from './list-sheet.ts'

const HEADINGS = {
  stage: /^学段$/,
  grade: /^年级$/,
  name: /^班级(?:名称)?$/,
  students: /^(?:学生)?人数$|^学生数$/,
} as const
type Column = keyof typeof HEADINGS

const NUMERALS = '一二三四五六七八九'
/** Grades before the first of a stage, where six years of 小学 are followed by three of 初中. */
const BEFORE: Readonly<Record<Stage, number>> = { primary: 0, junior: 6, senior: 9 }
const LAST_GRADE = 12

/** Grade 1 to 12 as written: 7, 七年级, 初一, or 1 in a row of 初中. */
function gradeOf(value: CellValue, stage: Stage | null): number | null {
  const text = canonicalText(cellText(value)).replace(/年级$/, '')
  const word = /^([初高]?)([一二三四五六七八九])$/.exec(text)
  const number = word ? NUMERALS.indexOf(word[2] ?? '') + 1 : wholeNumber(value)
  if (number === null || number < 1 || number > LAST_GRADE) return null
  const said = word?.[1] === '初' ? 'junior' : word?.[1] === '高' ? 'senior' : number <= 3 ? stage : null
  return said === null ? number : number + BEFORE[said]
}

function stageOfGrade(grade: number): Stage {
  return grade <= BEFORE.junior ? 'primary' : grade <= BEFORE.senior ? 'junior' : 'senior'
}

/** The classes of a sheet 班级名单; null where it is none. A class that is not complete is said at its cell. */
export function readClasses(
  sheet: SheetGrid,
): { readonly items: readonly SchoolClass[]; readonly issues: readonly LocatedIssue[] } | null {
  const rows = rowsOfList(sheet, HEADINGS)
  if (rows === null) return null
  const issues: LocatedIssue[] = []
  const items = rows.flatMap(({ row, cell, at }): SchoolClass[] => {
    const word = cellText(cell('stage'))
    const stage = stageOfWord(canonicalText(word))
    const grade = gradeOf(cell('grade'), stage)
    const students = wholeNumber(cell('students'))
    const wrong = (column: Column, code: string): SchoolClass[] => {
      const issue = valueError(code, { raw: cellText(cell(column)) })
      issues.push(located(issue, sheet.name, cellAddress(row, at(column))))
      return []
    }
    if (word !== '' && stage === null) return wrong('stage', 'classStageUnknown')
    if (grade === null) return wrong('grade', 'classGradeUnknown')
    const name = cellText(cell('name'))
    if (!SchoolClass.shape.name.safeParse(name).success) return wrong('name', 'classNameMissing')
    if (!SchoolClass.shape.students.safeParse(students).success)
      return wrong('students', 'classStudentsUnknown')
    return [{ stage: stage ?? stageOfGrade(grade), grade, name, students: students ?? 0 }]
  })
  return { items, issues }
}
