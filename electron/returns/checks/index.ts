import { backboneAboveTeachers } from './backbone-within-teachers.ts'
import { bandsMakeClasses } from './bands-make-classes.ts'
import { bandsWithinStudents } from './bands-within-students.ts'
import { catchmentAboveStudents } from './catchment-within-students.ts'
import { certifiedAboveTeachers } from './certified-within-teachers.ts'
import type { Check } from './check.ts'
import { educationAboveTeachers } from './education-within-teachers.ts'
import { indoorAndGymnasium } from './indoor-and-gymnasium.ts'
import { indoorAboveAuxiliary } from './indoor-within-auxiliary.ts'
import { migrantsAboveStudents } from './migrants-within-students.ts'
import { seniorEnrolment } from './senior-enrolment.ts'
import { stagesNotDivided } from './stages-not-divided.ts'
import { teachersAboveStaff } from './teachers-within-staff.ts'
import { trainedAboveTeachers } from './trained-within-teachers.ts'
import { yearSwing } from './year-swing.ts'

/** Every check that runs on an import. */
export const checks: readonly Check[] = [
  educationAboveTeachers,
  backboneAboveTeachers,
  certifiedAboveTeachers,
  trainedAboveTeachers,
  catchmentAboveStudents,
  migrantsAboveStudents,
  teachersAboveStaff,
  bandsMakeClasses,
  bandsWithinStudents,
  indoorAndGymnasium,
  indoorAboveAuxiliary,
  yearSwing,
  stagesNotDivided,
  seniorEnrolment,
]
