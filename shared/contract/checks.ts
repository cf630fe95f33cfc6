import { z } from 'zod'
import { OBSERVATION_STAGES } from '../observations/observation-stage.ts'
import { SEVERITIES } from '../returns/problem.ts'
import { command, query } from './define.ts'

const Label = z.strictObject({ zh: z.string(), en: z.string() })

/** One rule, as it explains itself. */
export const CheckDescription = z.strictObject({
  id: z.string(),
  label: Label,
  explanation: Label,
  severity: z.enum(SEVERITIES),
  /** `school`: school by school; `county`: the county's own figures; `schools`: all schools together. */
  level: z.enum(['school', 'county', 'schools']),
})
export type CheckDescription = z.infer<typeof CheckDescription>

/** What a reason is for: a check, the school (null: the county) and the values that it found, as a fingerprint. */
const FindingPlace = z.strictObject({
  check: z.string().max(60),
  schoolId: z.string().max(60).nullable(),
  fingerprint: z.string().max(60),
})

export const CheckFinding = FindingPlace.extend({
  school: z.string().nullable(),
  severity: z.enum(SEVERITIES),
  /** For the sentence of the check in the catalogues. */
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** The values on which it rests, the one to look at first. */
  values: z.array(
    z.strictObject({
      schoolId: z.string().nullable(),
      school: z.string().nullable(),
      year: z.number().int(),
      field: z.string(),
      stage: z.enum(OBSERVATION_STAGES),
      value: z.string(),
      observationId: z.string().nullable(),
      /** In force, of the year before, or what another source said or what was replaced. */
      standing: z.enum(['counts', 'lastYear', 'former']),
    }),
  ),
  /** 属实，原因: of a warning; it holds as long as the values are the same. */
  reason: z.strictObject({ text: z.string(), author: z.string(), at: z.string() }).nullable(),
})
export type CheckFinding = z.infer<typeof CheckFinding>

export const checks = {
  /** Every check, in the order in which its findings are told. */
  list: query({ input: z.strictObject({}), output: z.array(CheckDescription) }),
  /** Checks what is stored for a year, by the same definitions as an import. */
  run: query({
    input: z.strictObject({ year: z.number().int().min(2000).max(2100) }),
    output: z.strictObject({
      /** Errors first, then warnings without a reason, warnings with one, notes. */
      findings: z.array(CheckFinding),
      /** Findings beyond those that are listed. */
      further: z.number().int(),
      errors: z.number().int(),
      warnings: z.number().int(),
      /** Of the warnings, those with a reason. */
      answered: z.number().int(),
      notes: z.number().int(),
      /** Schools that have a value in the year. */
      schools: z.number().int(),
    }),
  }),
  /** Keeps a reason for warnings, or (null) takes it back. */
  answer: command({
    input: z.strictObject({
      year: z.number().int().min(2000).max(2100),
      findings: z.array(FindingPlace).min(1).max(5000),
      reason: z.string().trim().min(1).max(500).nullable(),
    }),
    output: z.strictObject({}),
    errors: ['notFound'],
  }),
}
