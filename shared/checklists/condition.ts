import { z } from 'zod'
import { NumeratorTerm } from '../assessment/numerator-term.ts'
import { DecimalText } from '../decimal/decimal-text.ts'
import { COMPULSORY_STAGES, type CompulsoryStage } from '../schools/stage.ts'

export const COMPARISONS = ['≥', '≤', '=', '>', '<'] as const
export type Comparison = (typeof COMPARISONS)[number]

/**
 * What an item comes to. `noted`: answered, but nothing judges it, or what it is judged against is not
 * known. `open` is never "no".
 */
export const VERDICTS = ['met', 'partly', 'unmet', 'notApplicable', 'noted', 'open'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Attributes of the school that a condition may ask for; see `SchoolFacts`. */
export const FACT_NAMES = [
  'kind',
  'ownership',
  'boarding',
  'location',
  'plannedBy2010',
  'plannedBy2016',
  'denseCentre',
] as const
export type FactName = (typeof FACT_NAMES)[number]

/**
 * When an item, a threshold or a relaxation holds: a predicate as data.
 * Attributes and declared values that are not known make it unknown (Kleene); an item that is open, hidden
 * or not applicable makes `answer` false. `answer` names an item that stands earlier in the list.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: FactName; readonly in: readonly (string | boolean)[] }
  /** By its kind or by attached classes (附设班). */
  | { readonly teaches: CompulsoryStage }
  | { readonly fromYear: number }
  | { readonly largestClass: Comparison; readonly value: string }
  | { readonly declared: readonly NumeratorTerm[]; readonly compare: Comparison; readonly value: string }
  | { readonly answer: string; readonly verdict: readonly Verdict[] }
  | { readonly answer: string; readonly relaxed: true }

export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(Condition).readonly() }),
    z.strictObject({ any: z.array(Condition).readonly() }),
    z.strictObject({ not: Condition }),
    z.strictObject({ fact: z.enum(FACT_NAMES), in: z.array(z.union([z.string(), z.boolean()])).readonly() }),
    z.strictObject({ teaches: z.enum(COMPULSORY_STAGES) }),
    z.strictObject({ fromYear: z.number().int() }),
    z.strictObject({ largestClass: z.enum(COMPARISONS), value: DecimalText }),
    z.strictObject({
      declared: z.array(NumeratorTerm).min(1).readonly(),
      compare: z.enum(COMPARISONS),
      value: DecimalText,
    }),
    z.strictObject({ answer: z.string(), verdict: z.array(z.enum(VERDICTS)).min(1).readonly() }),
    z.strictObject({ answer: z.string(), relaxed: z.literal(true) }),
  ]),
)
