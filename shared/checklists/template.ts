import { z } from 'zod'
import { DecimalText } from '../decimal/decimal-text.ts'
import { SCHOOL_KINDS } from '../schools/school-kind.ts'
import { COMPULSORY_STAGES } from '../schools/stage.ts'
import { AnswerType } from './answer-type.ts'
import { Condition } from './condition.ts'
import { Threshold } from './threshold.ts'

const Label = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })

/** 数 查 看 座 问 课 抽 测 访 (std §9, legend). */
export const METHODS = [
  'data',
  'records',
  'onSite',
  'discussion',
  'questionnaire',
  'lesson',
  'sample',
  'measure',
  'interview',
] as const
export type Method = (typeof METHODS)[number]

/** `veto` 一票否决, `must` a national indicator, `should` everything else. */
export const SEVERITIES = ['veto', 'must', 'should'] as const
export type Severity = (typeof SEVERITIES)[number]

/**
 * Which schools an item is for: one of `kinds`, or teaching one of `stages`; and then by ownership and
 * boarding. `county`: the item is asked of the county, not of a school.
 */
export const Applicability = z.strictObject({
  /** As the source prints it: "P J N T W M". */
  legend: z.string().min(1),
  kinds: z.array(z.enum(SCHOOL_KINDS)).readonly(),
  stages: z.array(z.enum(COMPULSORY_STAGES)).readonly(),
  ownership: z.enum(['any', 'public', 'private']),
  boarding: z.enum(['any', 'boardingOnly']),
  county: z.boolean(),
})
export type Applicability = z.infer<typeof Applicability>

/** 检查项: one line of a checklist. */
export const ChecklistItem = z.strictObject({
  /** Number or short code, unique in the template: "12". */
  code: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$/),
  section: z.string(),
  text: z.string().min(1),
  /** The rule in words, and its tags as the source has them ("Y15-5"). */
  basis: z.string().min(1),
  basisTags: z.array(z.string()).readonly(),
  method: z.array(z.enum(METHODS)).min(1).readonly(),
  /** How it is inspected, as the source words it. */
  methodText: z.string().min(1),
  evidence: z.array(z.string().min(1)).min(1).readonly(),
  answer: AnswerType,
  /** The requirement as the list prints it. */
  requirement: z.string().min(1),
  thresholds: z.array(Threshold).readonly(),
  applies: Applicability,
  severity: z.enum(SEVERITIES),
  /** Must be answered before the visit can be finished. */
  required: z.boolean(),
  condition: Condition.optional(),
  /**
   * Default wording of the finding. Placeholders: {school} {stage} {item} {class} {declared} {observed}
   * {difference} {threshold} {limit} {unit}, and the code of each figure. {threshold} is what was to be
   * reached; {limit} is the size that a room must have, where {threshold} is a number of rooms.
   */
  wording: z.strictObject({ unmet: z.string().min(1), partly: z.string().min(1).optional() }),
  /** Ids of the indicators that the figures of this item enter. */
  indicators: z.array(z.string()).readonly(),
  /** The values are provincial or local defaults, which the county may change in a version of its own. */
  editable: z.boolean(),
  /** Most points, where the template has scores. */
  points: DecimalText.optional(),
})
export type ChecklistItem = z.infer<typeof ChecklistItem>

/** How points are summed. `notApplicable`: left out of the sum, or counted in full. */
export const Scoring = z.strictObject({
  partlyShare: DecimalText,
  notApplicable: z.enum(['leftOut', 'full']),
})
export type Scoring = z.infer<typeof Scoring>

/** 检查表. A published version never changes; a change is a new version (versions.ts). */
export const ChecklistTemplate = z.strictObject({
  slug: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  version: z.number().int().min(1),
  label: Label,
  document: z.string().min(1),
  /** What the wording calls the stages: 小学, 初中. */
  stageWords: z.strictObject({ primary: z.string(), junior: z.string() }),
  sections: z
    .array(z.strictObject({ code: z.string().min(1), label: Label }))
    .min(1)
    .readonly(),
  items: z.array(ChecklistItem).min(1).readonly(),
  scoring: Scoring.optional(),
})
export type ChecklistTemplate = z.infer<typeof ChecklistTemplate>
