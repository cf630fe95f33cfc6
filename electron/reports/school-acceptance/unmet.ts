import { judgesSchools } from '../../../shared/assessment/judging.ts'
import type { IndicatorResult, StageResult } from '../../../shared/assessment/result.ts'
import type { IndicatorDefinition } from '../../../shared/assessment/standard.ts'
import type { ReportBlock } from '../../../shared/reports/block.ts'
import {
  becauseText,
  figurePhrase,
  heading,
  paragraph,
  paragraphOf,
  room,
  shortfallText,
} from '../parts/sentences.ts'
import { isProblem, type VisitItem } from '../visit/data.ts'
import { suggestions } from '../visit/problem-blocks.ts'
import type { SchoolAcceptanceData } from './data.ts'

type Item = {
  readonly row: StageResult
  readonly definition: IndicatorDefinition
  readonly result: IndicatorResult
}

/** Figures that are not known to reach their threshold, in the order of the tables. */
function openItems({ basis, rows }: SchoolAcceptanceData): readonly Item[] {
  return rows.flatMap((row) =>
    basis.standard.indicators.flatMap((definition) => {
      const result = row.indicators[definition.id]
      return result === undefined || result.status === 'met' || result.status === 'notJudged'
        ? []
        : [{ row, definition, result }]
    }),
  )
}

function describe(data: SchoolAcceptanceData, { row, definition, result }: Item, number: number): string {
  const { basis } = data
  const { words, name } = basis
  const texts = basis.texts.acceptance
  const about = { number, stage: words.stages[row.stage], indicator: name(definition.label) }
  if (result.status === 'unknown') {
    return texts.unknownItem({ ...about, because: becauseText(data.basis, result.because) })
  }
  return texts.unmetItem({
    ...about,
    threshold: definition.thresholds?.[row.stage] ?? basis.texts.none,
    value: figurePhrase(basis.texts, result, definition),
    formula: data.formula(row, definition.id) ?? '',
    unit: name(definition.unit),
    status: texts.statuses[result.status],
    shortfall: shortfallText(basis, result, definition),
  })
}

/** 未达到要求的项目: each with its figure and what is missing in its own unit. */
export function unmetBlocks(data: SchoolAcceptanceData): ReportBlock[] {
  const texts = data.basis.texts.acceptance
  const items = openItems(data)
  return [
    heading(1, texts.unmet),
    ...(items.length === 0
      ? [paragraph(judgesSchools(data.basis.standard) ? texts.allMet : texts.nothingRequired)]
      : items.map((item, index) => paragraph(describe(data, item, index + 1)))),
  ]
}

function demand(data: SchoolAcceptanceData, { row, definition, result }: Item, number: number): string {
  const { texts: frame, words, name } = data.basis
  const texts = frame.acceptance
  if (result.status === 'unknown' || result.shortfall === null) {
    return texts.completeData({ number, because: becauseText(data.basis, result.because) })
  }
  return texts.demand({
    number,
    stage: words.stages[row.stage],
    indicator: name(definition.label),
    action: texts.actions[definition.shortfallUnit]({ amount: result.shortfall }),
    target: frame.amount({
      amount: definition.thresholds?.[row.stage] ?? frame.none,
      unit: name(definition.unit),
    }),
  })
}

/** Problems of the visit, without those that an indicator demands already in figures. */
function visitProblems({ visit }: SchoolAcceptanceData, items: readonly Item[]): readonly VisitItem[] {
  const demanded = new Set(items.map(({ definition }) => definition.id))
  const isDemanded = ({ item: { indicators } }: VisitItem) =>
    indicators.length === 1 && indicators.every((id) => demanded.has(id))
  return (visit?.items ?? []).filter((one) => isProblem(one) && !isDemanded(one))
}

/** 整改要求与建议: only where something is open; the deadline is the group's to write. */
export function demandBlocks(data: SchoolAcceptanceData): ReportBlock[] {
  const items = openItems(data)
  const problems = visitProblems(data, items)
  if (items.length + problems.length === 0) return []
  const { blankDate, acceptance: texts } = data.basis.texts
  return [
    heading(1, texts.demands),
    ...items.map((item, index) => paragraph(demand(data, item, index + 1))),
    ...suggestions(data.basis, problems, items.length),
    paragraphOf({ text: texts.deadline }, room(blankDate), { text: texts.deadlineEnd }),
  ]
}
