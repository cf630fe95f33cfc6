import { z } from 'zod'
import { DecimalText } from '../decimal/decimal-text.ts'
import { SCHOOL_KINDS } from '../schools/school-kind.ts'
import { COMPULSORY_STAGES } from '../schools/stage.ts'
import { COUNTY_GROUPS, CountyItem } from './county/item.ts'
import { NumeratorTerm } from './numerator-term.ts'
import { AppliedOverride } from './overrides/override.ts'
import { StageWeights } from './split-weights.ts'

export { NumeratorTerm }

const ByStage = <T extends z.ZodType>(value: T) => z.strictObject({ primary: value, junior: value })

export const IndicatorDefinition = z.strictObject({
  id: z.string(),
  label: z.strictObject({ zh: z.string(), en: z.string() }),
  /** Short form for table headers. */
  shortLabel: z.strictObject({ zh: z.string(), en: z.string() }),
  unit: z.strictObject({ zh: z.string(), en: z.string() }),
  /** Heading of the column in the application forms, where it is worded otherwise than the label. */
  formHeading: z.string().optional(),
  clause: z.string(),
  /** std §2.3 in words, with the source form. */
  definition: z.string(),
  numerator: ByStage(z.array(NumeratorTerm).readonly()),
  /** Values that count too, while the county applies a relaxation to the school (std §1.2). */
  relaxed: z
    .array(z.strictObject({ relaxation: z.string(), terms: z.array(NumeratorTerm).min(1).readonly() }))
    .readonly()
    .optional(),
  denominator: z.literal('students'),
  /** 100 for 每百名学生, 1 for 生均. */
  scale: z.union([z.literal(1), z.literal(100)]),
  /** True for the facility quantities that 一贯制 and 完全中学 split between their stages (std §2.2). */
  shared: z.boolean(),
  /** What a school has to reach. Left out: it is not judged by itself, only the dispersion between schools. */
  thresholds: ByStage(DecimalText).optional(),
  /** Decimals that the form prescribes for print. */
  decimals: z.number().int(),
  /** The unit in which a shortfall is counted: whole persons and things, or an amount. */
  shortfallUnit: z.enum(['person', 'squareMetre', 'yuan', 'room', 'computer', 'volume']),
})
export type IndicatorDefinition = z.infer<typeof IndicatorDefinition>

/** 标准: a published set of rules as data. A change is a new version, never an edit. */
export const Standard = z.strictObject({
  slug: z.string(),
  version: z.number().int(),
  label: z.strictObject({ zh: z.string(), en: z.string() }),
  document: z.string(),
  indicators: z.array(IndicatorDefinition).readonly(),
  /** The rest must reach this share of the threshold: "0.85" (std §0). */
  floorShare: DecimalText,
  /** How many of the indicators that have thresholds a school must meet at least: 6 of 7. */
  minimumMet: z.number().int(),
  dispersion: z.strictObject({
    /** Of each coefficient, or of the composite where that decides. */
    limits: ByStage(DecimalText),
    /** Left out: each coefficient has to keep the limit. `composite`: their mean alone (std §3.1). */
    decides: z.enum(['each', 'composite']).optional(),
    method: z.literal('weightedByEnrolment'),
    decimals: z.number().int(),
    /** Within this distance of the limit a coefficient is marked 临界 (decisions.md). */
    borderlineWithin: z.number(),
    clause: z.string(),
  }),
  /** Weights of the stages in the split of shared facilities, by kind (std §2.2): 1 : 1.1 : 1.32, 1 : 1.2. */
  splitWeights: z.record(z.string(), StageWeights),
  /** The same for schools with attached classes (附设班), whatever their kind: 可按照上述办法做相应比例的拆分. */
  attachedSplitWeights: StageWeights.optional(),
  scope: z.strictObject({
    /** Kinds that the indicators leave out (std §1.1, §3.3). */
    excludedKinds: z.array(z.enum(SCHOOL_KINDS)).readonly(),
    /** A teaching point with fewer pupils is left out (std §1.1: 不足50人的教学点). */
    teachingPointMinimumStudents: z.number().int(),
    excludesPrivate: z.boolean(),
    /** Codes of 举办者类型 that count; left out: every one. A sponsor that is not known counts. */
    sponsors: z.array(z.number().int()).min(1).readonly().optional(),
    clause: z.string(),
  }),
  stages: z.array(z.enum(COMPULSORY_STAGES)).readonly(),
  /** 全县: what is asked of the county beside the indicators (std §1.2 to §1.4); older versions have none. */
  county: z.array(CountyItem).readonly().optional(),
  /** What the standard calls a group of these items, where it has a word of its own. */
  countyGroups: z
    .partialRecord(z.enum(COUNTY_GROUPS), z.strictObject({ zh: z.string(), en: z.string() }))
    .optional(),
  /** The standard of the nation that a plan of a county is set against; the nation's own have none. */
  against: z.string().optional(),
  /** Numbers above that a province or city put in the place of the nation's, with those; never published. */
  overrides: z.array(AppliedOverride).readonly().optional(),
})
export type Standard = z.infer<typeof Standard>
