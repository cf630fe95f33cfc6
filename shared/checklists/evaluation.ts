import type { ObservationStage } from '../observations/observation-stage.ts'
import type { Verdict } from './condition.ts'
import type { Severity } from './template.ts'

/** Why an answer is not valid. Words for them are in the catalogues. */
export const ANSWER_PROBLEMS = [
  'notANumber',
  'belowMinimum',
  'aboveMaximum',
  'tooManyDecimals',
  'notATime',
  'notADate',
  'dateTooEarly',
  'dateTooLate',
  'textTooLong',
  'unknownOption',
  'duplicateRow',
  'wrongType',
  'reasonMissing',
] as const
export type AnswerProblemCode = (typeof ANSWER_PROBLEMS)[number]

/** `part`: key of the figure or row; null where the whole answer is meant. */
export type AnswerProblem = { readonly code: AnswerProblemCode; readonly part: string | null }

/** One figure, or one row of a list, with what was declared beside it. */
export type PartEvaluation = {
  readonly key: string
  /** Code of the figure; null for rows. */
  readonly figure: string | null
  readonly label: string
  readonly stage: ObservationStage | null
  readonly unit: string
  /** Decimal text, or null where nothing is declared. */
  readonly declared: string | null
  /** Decimal text as read (clock times in minutes), or null while open or not a number. */
  readonly observed: string | null
  /** Observed − declared. */
  readonly difference: string | null
  readonly beyondTolerance: boolean
  /** Field as whose value it can be adopted. */
  readonly adoptAs: string | null
  /** Rows only; figures are judged together, see `checks`. */
  readonly verdict: 'met' | 'unmet' | 'open'
}

/** One threshold for one stage: value × … beside its limit. */
export type ThresholdCheck = {
  readonly stage: ObservationStage
  readonly comparison: '≥' | '≤' | '='
  /** Decimal text; null where it is not known. */
  readonly limit: string | null
  /** For display, two decimals half up where divided; never compared. */
  readonly value: string | null
  readonly verdict: 'met' | 'unmet' | 'open'
  /** Id of the relaxation by which it is met. */
  readonly relaxedBy: string | null
}

export type ItemEvaluation = {
  readonly code: string
  readonly section: string
  readonly severity: Severity
  /** `unknown`: an attribute of the school that decides it is not known; the item is shown. */
  readonly applies: 'yes' | 'no' | 'unknown'
  readonly visible: boolean
  /** Visible and needed to finish. */
  readonly required: boolean
  /** Completely answered, or not applicable with its reason. */
  readonly answered: boolean
  /** Something was entered, though not all. */
  readonly begun: boolean
  readonly valid: boolean
  readonly problems: readonly AnswerProblem[]
  readonly verdict: Verdict
  readonly relaxedBy: readonly string[]
  readonly parts: readonly PartEvaluation[]
  readonly checks: readonly ThresholdCheck[]
  readonly beyondTolerance: boolean
  /** Indicators that an observed figure differing from the declared one touches. */
  readonly touches: readonly string[]
  /** Proposed wording, one sentence for each class, room, stage or item found wrong. */
  readonly findings: readonly string[]
  /** Null where the template or the item has no points. */
  readonly score: ItemScore | null
}

/** Decimal text. `possible` is "0" where the item is left out. */
export type ItemScore = { readonly earned: string; readonly possible: string }

/** Counts over the visible items of a section or of the whole list. */
export type Progress = {
  readonly visible: number
  readonly answered: number
  readonly open: number
  readonly required: number
  /** Required and not answered validly: what stands between here and finishing. */
  readonly requiredOpen: number
  /** Items with an answer that is not valid. */
  readonly invalid: number
  readonly met: number
  readonly partly: number
  readonly unmet: number
  readonly notApplicable: number
  readonly noted: number
  /** Items partly or not met. */
  readonly problems: number
  /** Veto items that are not met. */
  readonly vetoes: number
  readonly beyondTolerance: number
}

/** What is still to be done before the visit can be finished. */
export type MissingItem = {
  readonly code: string
  readonly section: string
  readonly because: 'open' | 'incomplete' | 'invalid'
}

/** Sums over the visible items; `percent` with two decimals, null where nothing could be earned. */
export type ScoreSum = { readonly earned: string; readonly possible: string; readonly percent: string | null }

export type SectionEvaluation = {
  readonly section: string
  readonly progress: Progress
  readonly score: ScoreSum | null
}

export type Evaluation = {
  /** In the order of the template, hidden ones included. */
  readonly items: readonly ItemEvaluation[]
  readonly sections: readonly SectionEvaluation[]
  readonly progress: Progress
  readonly missing: readonly MissingItem[]
  readonly score: ScoreSum | null
}
