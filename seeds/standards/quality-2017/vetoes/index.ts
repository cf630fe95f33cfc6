import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { entranceExams } from './entrance-exams.ts'
import { falsification } from './falsification.ts'
import { graveIncidents } from './grave-incidents.ts'
import { keySchools } from './key-schools.ts'
import { unlawfulSchoolChoice } from './unlawful-school-choice.ts'
import { vacantPosts } from './vacant-posts.ts'

export const vetoItems: readonly CountyItem[] = [
  entranceExams,
  unlawfulSchoolChoice,
  keySchools,
  vacantPosts,
  graveIncidents,
  falsification,
]
