import { z } from 'zod'
import { COMPULSORY_STAGES } from '../../schools/stage.ts'
import { DispersionResult, IndicatorResult, VERDICTS } from '../result.ts'
import { AppliedWarningRule } from './early-warning-rule.ts'

const Year = { year: z.number().int() }

/** One figure of a school in one year; null where it was unknown, or the school had no such stage. */
export const TrendPoint = z.strictObject({
  ...Year,
  /** Unrounded. */
  ...IndicatorResult.pick({ value: true, printed: true, threshold: true, status: true, borderline: true })
    .shape,
})
export type TrendPoint = z.infer<typeof TrendPoint>

/** The figures of a school and stage over the years, the oldest first. */
export const SchoolSeries = z.strictObject({
  schoolId: z.string(),
  name: z.string(),
  stage: z.enum(COMPULSORY_STAGES),
  /** Verdict of the stage, year by year. */
  verdicts: z.array(z.strictObject({ ...Year, verdict: z.enum(VERDICTS) })),
  figures: z.array(z.strictObject({ indicator: z.string(), points: z.array(TrendPoint) })),
})
export type SchoolSeries = z.infer<typeof SchoolSeries>

/** Mean and coefficient of the county over the years, the oldest first; null while unknown. */
export const CountySeries = z.strictObject({
  stage: z.enum(COMPULSORY_STAGES),
  indicator: z.string(),
  points: z.array(
    z.strictObject({
      ...Year,
      ...DispersionResult.pick({ mean: true, coefficient: true, limit: true, status: true, borderline: true })
        .shape,
      /** What each school has to reach; null where nothing is asked of it, or the year had no school. */
      threshold: z.number().nullable(),
    }),
  ),
})
export type CountySeries = z.infer<typeof CountySeries>

/** A figure that is still good enough and sliding towards the limit below which it is not. */
export const EarlyWarning = z.strictObject({
  /** Id of the rule that gives it. */
  rule: z.string(),
  schoolId: z.string(),
  name: z.string(),
  stage: z.enum(COMPULSORY_STAGES),
  indicator: z.string(),
  /** Towards the requirement of a figure that meets it, or towards the floor of one that keeps above it. */
  towards: z.enum(['threshold', 'floor']),
  /** Of the standard, in the unit of the indicator. */
  limit: z.number(),
  /** The falling years with the one before them, the oldest first. */
  years: z.array(z.strictObject({ ...Year, value: z.number() })),
  /** How far over the limit the newest figure is, as a part of the limit. */
  distance: z.number(),
})
export type EarlyWarning = z.infer<typeof EarlyWarning>

/** A stage of the county over the years by one standard. */
export const Trends = z.strictObject({
  /** School years that have figures, the oldest first. */
  years: z.array(z.number().int()),
  county: z.array(CountySeries),
  /** Of the newest year. */
  schools: z.array(SchoolSeries),
  warnings: z.array(EarlyWarning),
  /** As the county has them, those that it switched off among them. */
  warningRules: z.array(AppliedWarningRule),
})
export type Trends = z.infer<typeof Trends>
