import type { ChecklistItem } from '../../../shared/checklists/template.ts'
import { resources } from './a-resources.ts'
import { classes } from './b-classes.ts'
import { roomsAndFacilities } from './c-rooms.ts'
import { teachers } from './d-teachers.ts'
import { teaching } from './e-teaching.ts'
import { fiveRules } from './f-five-rules.ts'
import { admissionAndFunds } from './g-admission-and-funds.ts'
import { quality } from './h-quality.ts'
import { safety } from './i-safety.ts'

/** The 90 items of std §9, in their order. */
export const items: readonly ChecklistItem[] = [
  ...resources,
  ...classes,
  ...roomsAndFacilities,
  ...teachers,
  ...teaching,
  ...fiveRules,
  ...admissionAndFunds,
  ...quality,
  ...safety,
]
