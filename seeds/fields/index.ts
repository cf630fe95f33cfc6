import type { FieldDefinition } from '../../shared/fields/field.ts'
import { classFields } from './classes.ts'
import { countyFields } from './county.ts'
import { facilityFields } from './facilities.ts'
import { financeFields } from './finance.ts'
import { studentFields } from './students.ts'
import { teacherFields } from './teachers.ts'

/** The field dictionary. */
export const fields: readonly FieldDefinition[] = [
  ...studentFields,
  ...classFields,
  ...teacherFields,
  ...facilityFields,
  ...financeFields,
  ...countyFields,
]
