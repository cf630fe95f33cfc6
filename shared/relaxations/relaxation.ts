import { z } from 'zod'
import { Condition } from '../checklists/condition.ts'

const Label = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })

/**
 * 放宽条件 (std §1.2): a looser requirement that the 2019 规程 allows to some schools. Its term has lapsed on
 * its face; it counts only while the county's switch says so (`RelaxationSwitch`).
 */
export const RelaxationDefinition = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  label: Label,
  /** Which schools, in words. */
  schools: Label,
  /** What is required of them instead, in words; the numbers stand in the thresholds that name this id. */
  requirement: Label,
  /** Which schools; asks for attributes and declared values only. */
  when: Condition,
  /** It has conditions that no figure tells: the county names each school that keeps them. */
  namesSchools: z.literal(true).optional(),
  /** The clause, in its own language. */
  basis: z.string().min(1),
  /** 认定后三年之内达到规定标准: years after recognition until which the full requirement has to be met. */
  followUpYears: z.number().int().min(1).max(20),
})
export type RelaxationDefinition = z.infer<typeof RelaxationDefinition>

/** What the county said of a relaxation at one time; the newest counts, the former ones are its history. */
export const RelaxationSwitch = z.strictObject({
  relaxation: z.string(),
  on: z.boolean(),
  /** The document by which it is still applied, or why it is no more. */
  basis: z.string().trim().min(1).max(300),
  /** Null: every school of its condition; else only these of them. */
  schoolIds: z.array(z.string()).min(1).max(2000).readonly().nullable(),
  /** Last day on which it counts; null only where it is switched off. */
  expiresOn: z.iso.date().nullable(),
  author: z.string(),
  at: z.string(),
})
export type RelaxationSwitch = z.infer<typeof RelaxationSwitch>

export const RELAXATION_STANDINGS = ['off', 'inForce', 'expired'] as const
export type RelaxationStanding = (typeof RELAXATION_STANDINGS)[number]

/** A relaxation that counts for one school on one day, with all that has to be said beside its use. */
export const GrantedRelaxation = z.strictObject({
  id: z.string(),
  label: Label,
  requirement: Label,
  /** The clause, then the document of the county. */
  basis: z.string(),
  expiresOn: z.iso.date(),
  followUp: z.strictObject({
    years: z.number().int(),
    /** Last day to meet the full requirement; null until the county is recognised. */
    by: z.iso.date().nullable(),
  }),
})
export type GrantedRelaxation = z.infer<typeof GrantedRelaxation>
