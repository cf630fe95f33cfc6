import type { FigureRule, Formula, JudgedRule } from '../../../shared/assessment/county/rule.ts'

type Label = FigureRule['label']

/** Yes or no, on what is laid before those who judge. */
export function judged(id: string, label: Label, evidence: Label): JudgedRule {
  return { kind: 'judged', id, label, evidence }
}

type Given = 'kind' | 'over' | 'stage' | 'relaxed' | 'partOfWhole' | 'whenNone'

/** A figure of the values of the county, where `own` says nothing else; none of whom it asks is no fault. */
export function figure(own: Omit<FigureRule, Given> & Partial<Pick<FigureRule, Given>>): FigureRule {
  return {
    kind: 'figure',
    over: 'county',
    stage: 'whole',
    relaxed: [],
    partOfWhole: false,
    whenNone: 'met',
    ...own,
  }
}

type Share = {
  readonly numerator: Formula['numerator']
  readonly denominator: NonNullable<Formula['denominator']>
  readonly limit: string
}

/** A part of a whole, in per cent, at least the limit. Printed with one decimal (表Ⅳ). */
export function percentage(
  id: string,
  label: Label,
  { numerator, denominator, limit }: Share,
  extra: Partial<FigureRule> = {},
): FigureRule {
  return figure({
    id,
    label,
    ways: [{ id: 'ratio', label: { zh: '按比例', en: 'Ratio' }, numerator, denominator }],
    inUse: 'ratio',
    scale: '100',
    comparison: '>=',
    limits: { whole: limit },
    partOfWhole: true,
    unit: { zh: '%', en: '%' },
    decimals: 1,
    ...extra,
  })
}
