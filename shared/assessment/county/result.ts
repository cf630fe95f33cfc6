import { z } from 'zod'
import { OBSERVATION_STAGES } from '../../observations/observation-stage.ts'
import { COMPULSORY_STAGES } from '../../schools/stage.ts'
import { DerivationNode } from '../derivation.ts'
import { VERDICTS } from '../result.ts'
import { COUNTY_GROUPS } from './item.ts'
import { ScoreResult } from './score.ts'

export const COUNTY_STATUSES = ['met', 'notMet', 'unknown'] as const
export type CountyStatus = (typeof COUNTY_STATUSES)[number]

/** Something that has to be entered or judged before the rule can be told: work to do. */
export const CountyMissing = z.strictObject({
  what: z.enum(['value', 'classes', 'rooms', 'attribute', 'judgement', 'denominator']),
  /** Null for what the county has to say. */
  schoolId: z.string().nullable(),
  name: z.string().nullable(),
  field: z.string().nullable(),
  stage: z.enum(OBSERVATION_STAGES).nullable(),
  /** Of an amount of the fiscal series. */
  calendarYear: z.number().int().optional(),
})
export type CountyMissing = z.infer<typeof CountyMissing>

/** A school, class or kind of room that does not reach its limit. */
export const CountyFailing = z.strictObject({
  schoolId: z.string(),
  name: z.string(),
  stage: z.enum(OBSERVATION_STAGES).nullable(),
  /** `rooms`: a number of rooms; `band`: a number of classes of a size. */
  of: z.enum(['school', 'class', 'rooms', 'band']),
  /** Name of the class, kind of the rooms (null: of all together), field of the band; null for schools. */
  place: z.string().nullable(),
  printed: z.string(),
  limit: z.string(),
  /** Share of the limit that lacks or is too much. */
  distance: z.number(),
  derivation: DerivationNode.nullable(),
})
export type CountyFailing = z.infer<typeof CountyFailing>

/** A school that reaches its limit by a relaxation only: to be followed up (std §1.2). */
export const CountyRelaxed = z.strictObject({
  schoolId: z.string(),
  name: z.string(),
  relaxation: z.string(),
  /** Last day to reach the full limit; null until the county is recognised. */
  by: z.string().nullable(),
})
export type CountyRelaxed = z.infer<typeof CountyRelaxed>

export const CountyRuleResult = z.strictObject({
  rule: z.string(),
  status: z.enum(COUNTY_STATUSES),
  /** Way by which it was calculated; null where people judge. */
  way: z.string().nullable(),
  /** One figure of the county; null where every school is told by itself, or it is not known. */
  value: z.number().nullable(),
  printed: z.string().nullable(),
  /** Null where the limit turns with the school, or is not known. */
  limit: z.string().nullable(),
  /** The printed figure would tell another status. */
  borderline: z.boolean(),
  /** Share of the limit that lacks or is too much; the largest of all that fail. */
  distance: z.number().nullable(),
  derivation: DerivationNode.nullable(),
  /** Schools, classes or rooms that were looked at. */
  looked: z.number().int(),
  failing: z.array(CountyFailing),
  missing: z.array(CountyMissing),
  relaxed: z.array(CountyRelaxed),
  /** Of scoring sheets. */
  score: ScoreResult.optional(),
})
export type CountyRuleResult = z.infer<typeof CountyRuleResult>

export const CountyItemResult = z.strictObject({
  item: z.string(),
  group: z.enum(COUNTY_GROUPS),
  number: z.number().int(),
  status: z.enum(COUNTY_STATUSES),
  rules: z.array(CountyRuleResult),
})
export type CountyItemResult = z.infer<typeof CountyItemResult>

/** What stands in the way of the county: cannot be repaired by entering what is missing. */
export const CountyObstacle = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('rule'),
    item: z.string(),
    rule: z.string(),
    /** Null where people judged. */
    distance: z.number().nullable(),
  }),
  z.strictObject({
    kind: z.literal('indicators'),
    schoolId: z.string(),
    name: z.string(),
    stage: z.enum(COMPULSORY_STAGES),
    /** The one that lacks most. */
    indicator: z.string().nullable(),
    distance: z.number().nullable(),
  }),
  /** 综合差异系数, where that decides. */
  z.strictObject({
    kind: z.literal('composite'),
    stage: z.enum(COMPULSORY_STAGES),
    distance: z.number().nullable(),
  }),
  z.strictObject({
    kind: z.literal('dispersion'),
    indicator: z.string(),
    stage: z.enum(COMPULSORY_STAGES),
    distance: z.number().nullable(),
  }),
])
export type CountyObstacle = z.infer<typeof CountyObstacle>

/** 全县: the items with the seven indicators, and whether the county passes. */
export const CountyResult = z.strictObject({
  verdict: z.enum(VERDICTS).exclude(['notJudged']),
  /** Nearest first; what has no measure at the end. */
  obstacles: z.array(CountyObstacle),
  items: z.array(CountyItemResult),
  /** Schools whose indicators, and coefficients, are not known yet. */
  open: z.strictObject({
    items: z.number().int(),
    schools: z.number().int(),
    coefficients: z.number().int(),
  }),
})
export type CountyResult = z.infer<typeof CountyResult>
