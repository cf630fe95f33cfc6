import type { FieldDefinition, FieldSubject } from '../../shared/fields/field.ts'
import { classFields } from './classes.ts'
import { countyFields } from './county.ts'
import type { FieldEntry } from './define-field.ts'
import { facilityFields } from './facilities.ts'
import { financeFields } from './finance.ts'
import { studentFields } from './students.ts'
import { teacherFields } from './teachers.ts'

const about = (subject: FieldSubject, entries: readonly FieldEntry[]): readonly FieldDefinition[] =>
  entries.map((entry) => ({ ...entry, subject }))

/** The field dictionary. */
export const fields: readonly FieldDefinition[] = [
  ...about('students', studentFields),
  ...about('classes', classFields),
  ...about('teachers', teacherFields),
  ...about('facilities', facilityFields),
  ...about('finance', financeFields),
  ...about('county', countyFields),
]
