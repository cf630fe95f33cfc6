import { z } from 'zod'
import { SCHOOL_KINDS } from '../schools/school-kind.ts'
import { COMPULSORY_STAGES } from '../schools/stage.ts'

/** A new way of calculating is a new version (decisions.md). */
export const CALCULATION_VERSION = '2'

/** `notJudged`: the standard asks nothing of a single school (std §3.1). */
export const INDICATOR_STATUSES = ['met', 'floor', 'below', 'unknown', 'notJudged'] as const
export type IndicatorStatus = (typeof INDICATOR_STATUSES)[number]

export const VERDICTS = ['pass', 'fail', 'unknown', 'notJudged'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Why something is unknown, or a verdict is what it is: a stable word with what it is about. */
export const Because = z.strictObject({
  code: z.enum([
    /** No accepted value of `field` for the stage. */
    'missingValue',
    /** Given for the whole school only, and the form does not divide it (decisions.md). */
    'notDividedByStage',
    /** Enrolment of the stage is zero. */
    'noStudents',
    /** 高中 enrolment is needed for the split (decisions.md). */
    'missingSeniorStudents',
    /** The list of campuses lacks `field` of `campus` (std §2.2, 分校区). */
    'missingOfCampus',
    /** The campuses have more of `field` than the school, or all its pupils and not all of `field`. */
    'campusesDisagree',
    'indicatorBelowFloor',
    'tooFewMet',
    'indicatorUnknown',
    'stageFails',
    'stageUnknown',
    /** The standard has no threshold for a single school: only the dispersion is judged. */
    'noThresholds',
  ]),
  field: z.string().optional(),
  stage: z.string().optional(),
  indicator: z.string().optional(),
  campus: z.string().optional(),
})
export type Because = z.infer<typeof Because>

export const IndicatorResult = z.strictObject({
  indicator: z.string(),
  /** Unrounded, for display and JSON; null where unknown. The status never comes from it. */
  value: z.number().nullable(),
  /** Rounded half up with the form's decimals. */
  printed: z.string().nullable(),
  /** Null where the standard asks nothing of a single school. */
  threshold: z.number().nullable(),
  floor: z.number().nullable(),
  status: z.enum(INDICATOR_STATUSES),
  /** 临界: the printed figure would tell another status. */
  borderline: z.boolean(),
  /**
   * What has to be added to reach the threshold, in the shortfall unit: to the values of the stage or, where
   * they are split, to those of the whole school (std §2.2). Whole numbers for persons and things.
   */
  shortfall: z.string().nullable(),
  because: z.array(Because),
})
export type IndicatorResult = z.infer<typeof IndicatorResult>

/** One row of 表Ⅱ-2: a school and one of its stages. */
export const StageResult = z.strictObject({
  schoolId: z.string(),
  code: z.string().nullable(),
  name: z.string(),
  kind: z.enum(SCHOOL_KINDS),
  stage: z.enum(COMPULSORY_STAGES),
  invented: z.boolean(),
  students: z.number().nullable(),
  indicators: z.record(z.string(), IndicatorResult),
  /** Indicators with values that count by a relaxation only (std §1.2); left out where none has. */
  relaxed: z.array(z.string()).optional(),
  met: z.number().int(),
  verdict: z.enum(VERDICTS),
  because: z.array(Because),
})
export type StageResult = z.infer<typeof StageResult>

export const SchoolResult = z.strictObject({
  schoolId: z.string(),
  name: z.string(),
  verdict: z.enum(VERDICTS),
  because: z.array(Because),
})
export type SchoolResult = z.infer<typeof SchoolResult>

/** `notJudged`: known, but not by itself what decides. */
export const DISPERSION_STATUSES = ['met', 'exceeded', 'unknown', 'undefined', 'notJudged'] as const
export const DispersionResult = z.strictObject({
  stage: z.enum(COMPULSORY_STAGES),
  indicator: z.string(),
  /** Rows that the figure is over, and rows that the population has. */
  schools: z.number().int(),
  population: z.number().int(),
  /** County ratio Σx/ΣP (std §2.1). */
  mean: z.number().nullable(),
  standardDeviation: z.number().nullable(),
  /** Null while a school's value is missing or the mean is zero. */
  coefficient: z.number().nullable(),
  /** Over the schools present, while one is missing. */
  provisional: z.number().nullable(),
  unweightedCoefficient: z.number().nullable(),
  /** Null where the composite decides. */
  limit: z.number().nullable(),
  status: z.enum(DISPERSION_STATUSES),
  borderline: z.boolean(),
  /** The unweighted diagnostic falls on the other side of the limit. */
  unweightedDisagrees: z.boolean(),
  because: z.array(Because),
})
export type DispersionResult = z.infer<typeof DispersionResult>

/** 综合差异系数 of a stage: the arithmetic mean of the single coefficients (std §2.1). */
export const CompositeResult = z.strictObject({
  stage: z.enum(COMPULSORY_STAGES),
  /** Coefficients that it is the mean of, and those of them that are known. */
  indicators: z.number().int(),
  known: z.number().int(),
  /** Rows of the stage; without one there is nothing to judge. */
  population: z.number().int(),
  /** Null while one of the coefficients is. */
  coefficient: z.number().nullable(),
  /** Of the coefficients over the schools present, while one is not known. */
  provisional: z.number().nullable(),
  unweightedCoefficient: z.number().nullable(),
  /** Null where each coefficient decides by itself, and this one is shown only. */
  limit: z.number().nullable(),
  status: z.enum(DISPERSION_STATUSES),
  borderline: z.boolean(),
  unweightedDisagrees: z.boolean(),
  because: z.array(Because),
})
export type CompositeResult = z.infer<typeof CompositeResult>

/** A school that the indicators leave out, and the clause that says so. */
export const ExcludedSchool = z.strictObject({
  schoolId: z.string(),
  name: z.string(),
  code: z.enum(['kindOutOfScope', 'smallTeachingPoint', 'private', 'otherSponsor', 'notOpen']),
  clause: z.string(),
})

export const Assessment = z.strictObject({
  standard: z.string(),
  standardVersion: z.number().int(),
  year: z.number().int(),
  calculation: z.string(),
  rows: z.array(StageResult),
  schools: z.array(SchoolResult),
  excluded: z.array(ExcludedSchool),
  dispersion: z.array(DispersionResult),
  /** One for each stage. */
  composite: z.array(CompositeResult),
})
export type Assessment = z.infer<typeof Assessment>
