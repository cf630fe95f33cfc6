import { backboneNeedsTraining } from './backbone-needs-training.ts'
import { backboneAboveTeachers } from './backbone-within-teachers.ts'
import { bandsHoldStudents } from './bands-hold-students.ts'
import { bandsMakeClasses } from './bands-make-classes.ts'
import { bandsWithinStudents } from './bands-within-students.ts'
import { boardersAboveStudents } from './boarders-within-students.ts'
import { catchmentAboveStudents } from './catchment-within-students.ts'
import { certifiedAboveTeachers } from './certified-within-teachers.ts'
import type { Check } from './check.ts'
import { classListClasses } from './class-list-classes.ts'
import { classListStudents } from './class-list-students.ts'
import { codeOfTwoSchools } from './code-of-two-schools.ts'
import { coefficientFlip } from './coefficient-flip.ts'
import { correctedByHand } from './corrected-by-hand.ts'
import { countyOutlier } from './county-outlier.ts'
import { countyRates } from './county-rates.ts'
import { educationAboveTeachers } from './education-within-teachers.ts'
import { entrantsFirstGrade } from './entrants-first-grade.ts'
import { gradesMakeStudents } from './grades-make-students.ts'
import { graduatesHoldEntrants } from './graduates-hold-entrants.ts'
import { indoorAndGymnasium } from './indoor-and-gymnasium.ts'
import { indoorAboveAuxiliary } from './indoor-within-auxiliary.ts'
import { labEquipmentValue } from './lab-equipment-value.ts'
import { lastGradeGraduates } from './last-grade-graduates.ts'
import { leftBehindAboveStudents } from './left-behind-within-students.ts'
import { medicalChecks } from './medical-checks.ts'
import { migrantsAboveStudents } from './migrants-within-students.ts'
import { negativeValue } from './negative-value.ts'
import { preschoolAboveEntrants } from './preschool-within-entrants.ts'
import { rateWithinWhole } from './rate-within-whole.ts'
import { retentionRate } from './retention-rate.ts'
import { roomListArea } from './room-list-area.ts'
import { roomListCounts } from './room-list-counts.ts'
import { roomsWithinTotal } from './rooms-within-total.ts'
import { seniorEnrolment } from './senior-enrolment.ts'
import { sourcesDisagree } from './sources-disagree.ts'
import { stagesMakeWhole } from './stages-make-whole.ts'
import { stagesNotDivided } from './stages-not-divided.ts'
import { teachersAboveStaff } from './teachers-within-staff.ts'
import { trainedAboveTeachers } from './trained-within-teachers.ts'
import { verdictFlip } from './verdict-flip.ts'
import { yearSwing } from './year-swing.ts'
import { yearsOfSchooling } from './years-of-schooling.ts'

/** Every check, in the order in which what they find is told. */
export const checks: readonly Check[] = [
  educationAboveTeachers,
  backboneAboveTeachers,
  certifiedAboveTeachers,
  trainedAboveTeachers,
  teachersAboveStaff,
  catchmentAboveStudents,
  migrantsAboveStudents,
  boardersAboveStudents,
  leftBehindAboveStudents,
  preschoolAboveEntrants,
  gradesMakeStudents,
  bandsMakeClasses,
  bandsWithinStudents,
  bandsHoldStudents,
  stagesMakeWhole,
  roomsWithinTotal,
  indoorAboveAuxiliary,
  labEquipmentValue,
  countyRates,
  negativeValue,
  rateWithinWhole,
  codeOfTwoSchools,
  lastGradeGraduates,
  entrantsFirstGrade,
  yearsOfSchooling,
  graduatesHoldEntrants,
  retentionRate,
  medicalChecks,
  backboneNeedsTraining,
  indoorAndGymnasium,
  stagesNotDivided,
  seniorEnrolment,
  classListClasses,
  classListStudents,
  roomListCounts,
  roomListArea,
  yearSwing,
  countyOutlier,
  verdictFlip,
  coefficientFlip,
  sourcesDisagree,
  correctedByHand,
]
