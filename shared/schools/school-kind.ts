import type { Stage } from './stage.ts'

/** 办学类型, named as `decisions.md` fixes the names across the door. */
export const SCHOOL_KINDS = [
  'primary',
  'teachingPoint',
  'junior',
  'nineYear',
  'twelveYear',
  'complete',
  'special',
  'vocational',
  'kindergarten',
] as const
export type SchoolKind = (typeof SCHOOL_KINDS)[number]

const STAGES_BY_KIND: Readonly<Record<SchoolKind, readonly Stage[]>> = {
  primary: ['primary'],
  teachingPoint: ['primary'],
  junior: ['junior'],
  nineYear: ['primary', 'junior'],
  twelveYear: ['primary', 'junior', 'senior'],
  complete: ['junior', 'senior'],
  special: ['primary', 'junior'],
  vocational: [],
  kindergarten: [],
}

/** The stages that a school of this kind teaches. std §1.1: each compulsory one is a row of its own. */
export function stagesOfKind(kind: SchoolKind): readonly Stage[] {
  return STAGES_BY_KIND[kind]
}
