import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { chartersAndIt } from './charters-and-it.ts'
import { curriculum } from './curriculum.ts'
import { disabledEnrolment } from './disabled-enrolment.ts'
import { homeworkLoad } from './homework-load.ts'
import { itInTeaching } from './it-in-teaching.ts'
import { juniorRetention } from './junior-retention.ts'
import { moralEducation } from './moral-education.ts'
import { qualityMonitoring } from './quality-monitoring.ts'
import { trainingFunds } from './training-funds.ts'

export const qualityItems: readonly CountyItem[] = [
  juniorRetention,
  disabledEnrolment,
  chartersAndIt,
  trainingFunds,
  itInTeaching,
  moralEducation,
  curriculum,
  homeworkLoad,
  qualityMonitoring,
]
