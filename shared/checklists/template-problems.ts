import type { Figure } from './answer-type.ts'
import { dependenciesOf } from './compile-template.ts'
import type { ChecklistItem, ChecklistTemplate } from './template.ts'

export const TEMPLATE_PROBLEMS = [
  'duplicateCode',
  'duplicateSection',
  'unknownSection',
  'emptySection',
  'unknownItem',
  'laterItem',
  'duplicateFigure',
  'unknownFigure',
  'thresholdWithoutFigures',
  'thresholdWithoutRows',
  'duplicateOption',
  'pointsWithoutScoring',
] as const
export type TemplateProblemCode = (typeof TEMPLATE_PROBLEMS)[number]

/** A fault of a template; `item` is null where it is one of a section, `name` what it is about. */
export type TemplateProblem = {
  readonly code: TemplateProblemCode
  readonly item: string | null
  readonly name: string
}

/** Faults that the shape of a template does not forbid. One with faults must not be published. */
export function templateProblems(template: ChecklistTemplate): readonly TemplateProblem[] {
  const sections = template.sections.map((section) => section.code)
  const codes = template.items.map((item) => item.code)
  return [
    ...repeated(sections).map((name) => ({ code: 'duplicateSection' as const, item: null, name })),
    ...sections
      .filter((code) => !template.items.some((item) => item.section === code))
      .map((name) => ({ code: 'emptySection' as const, item: null, name })),
    ...repeated(codes).map((name) => ({ code: 'duplicateCode' as const, item: name, name })),
    ...template.items.flatMap((item, place) =>
      itemProblems(template, item, new Set(codes.slice(0, place)), new Set(codes)).map(([code, name]) => ({
        code,
        item: item.code,
        name,
      })),
    ),
  ]
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, place) => names.indexOf(name) !== place))]
}

type Found = readonly [TemplateProblemCode, string]

function itemProblems(
  template: ChecklistTemplate,
  item: ChecklistItem,
  earlier: ReadonlySet<string>,
  all: ReadonlySet<string>,
): readonly Found[] {
  const found: Found[] = []
  if (!template.sections.some((section) => section.code === item.section)) {
    found.push(['unknownSection', item.section])
  }
  for (const code of dependenciesOf(item)) {
    if (!all.has(code)) found.push(['unknownItem', code])
    else if (!earlier.has(code)) found.push(['laterItem', code])
  }
  if (item.points !== undefined && template.scoring === undefined) {
    found.push(['pointsWithoutScoring', item.points])
  }
  if (item.answer.type === 'choice') {
    const options = item.answer.options.map((option) => option.code)
    found.push(...repeated(options).map((name): Found => ['duplicateOption', name]))
  }
  return [...found, ...thresholdProblems(item)]
}

function thresholdProblems(item: ChecklistItem): readonly Found[] {
  const figures: readonly Figure[] = item.answer.type === 'number' ? item.answer.figures : []
  const codes = figures.map((figure) => figure.code)
  const found = repeated(codes).map((name): Found => ['duplicateFigure', name])
  for (const threshold of item.thresholds) {
    if (threshold.kind === 'eachRow' || threshold.kind === 'enoughRows') {
      if (item.answer.type !== 'countList') found.push(['thresholdWithoutRows', threshold.kind])
      continue
    }
    if (item.answer.type !== 'number') found.push(['thresholdWithoutFigures', threshold.kind])
    const base = threshold.kind === 'figures' ? (threshold.base ?? []) : []
    for (const code of [...(threshold.of ?? []), ...base]) {
      if (!codes.includes(code)) found.push(['unknownFigure', code])
    }
  }
  return found
}
