import type { Answer } from '../../../shared/checklists/answer.ts'
import type { ItemEvaluation, PartEvaluation } from '../../../shared/checklists/evaluation.ts'
import { clockText } from '../../../shared/checklists/read-typed.ts'
import type { ChecklistItem } from '../../../shared/checklists/template.ts'
import { decimal } from '../../../shared/decimal/decimal.ts'
import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'
import type { Wording } from '../parts/wording.ts'
import type { VisitItem } from './data.ts'

/** Whether the figure is a time of day, kept in minutes. */
function isClock({ answer }: ChecklistItem, figure: string | null): boolean {
  return (
    answer.type === 'number' &&
    answer.figures.some(({ code, format }) => code === figure && format === 'clock')
  )
}

/** A value as it is written: a time of day, or a figure with its unit. */
export function partText(item: ChecklistItem, part: PartEvaluation, value: string): string {
  return isClock(item, part.figure) ? clockText(decimal(value)) : `${value}${part.unit}`
}

const stageWord = ({ words }: Wording, result: ItemEvaluation, stage: ObservationStage | null): string => {
  const stages = new Set(result.parts.map((part) => part.stage))
  return stage === null || stage === 'whole' || stages.size < 2 ? '' : words.stages[stage]
}

/** The name of a figure or row; with its stage where the school has several. */
export function partName(wording: Wording, result: ItemEvaluation, part: PartEvaluation): string {
  const stage = stageWord(wording, result, part.stage)
  return stage === '' ? part.label : wording.visitWords.stageOf({ stage, label: part.label })
}

function partLine(wording: Wording, { item, result }: VisitItem, part: PartEvaluation): string {
  const { texts, signs } = wording
  const { visit } = texts
  const { declared, observed, difference } = part
  const text = (value: string) => partText(item, part, value)
  const label = `${partName(wording, result, part)}${signs.colon}`
  if (observed !== null && difference === '0') return `${label}${visit.asDeclared({ value: text(observed) })}`
  const said = [
    ...(declared === null ? [] : [visit.declared({ value: text(declared) })]),
    visit.observed({ value: observed === null ? texts.none : text(observed) }),
    ...(difference === null
      ? []
      : [visit.difference({ value: isClock(item, part.figure) ? `${difference}′` : difference })]),
    ...(part.beyondTolerance ? [visit.beyond] : []),
  ]
  return `${label}${said.join(signs.comma)}`
}

/** Figures that were made of the observed ones, beside their limits. */
function checkLines(wording: Wording, { item, result }: VisitItem): readonly string[] {
  if (item.answer.type !== 'number') return []
  const clock = item.answer.figures.some(({ format }) => format === 'clock')
  const text = (value: string) => (clock ? clockText(decimal(value)) : value)
  return result.checks.flatMap(({ stage, value, comparison, limit, verdict }) =>
    verdict === 'open' ||
    value === null ||
    limit === null ||
    result.parts.some(({ observed }) => observed === value)
      ? []
      : [
          wording.visitWords.checkOf({
            stage: wording.words.stages[stage],
            value: text(value),
            comparison,
            limit: text(limit),
          }),
        ],
  )
}

/** Only the classes and rooms that somebody has to look at; of the others how many and between what. */
function rowLines(wording: Wording, visitItem: VisitItem, answer: Answer | null): readonly string[] {
  const { visit } = wording.texts
  const { parts } = visitItem.result
  if (answer?.type === 'countList' && answer.none === true && parts.length === 0) return [visit.noRows]
  const counted = parts.flatMap(({ observed }) => (observed === null ? [] : [decimal(observed)]))
  const [first] = counted
  if (first === undefined) return []
  const smallest = counted.reduce((least, one) => (one.lt(least) ? one : least), first)
  const largest = counted.reduce((most, one) => (one.gt(most) ? one : most), first)
  return [
    visit.counted({ counted: counted.length, all: parts.length }),
    visit.range({
      smallest: smallest.toFixed(),
      largest: largest.toFixed(),
      unit: parts[0]?.unit ?? '',
    }),
    ...parts
      .filter(({ verdict, beyondTolerance }) => verdict === 'unmet' || beyondTolerance)
      .map((part) => partLine(wording, visitItem, part)),
  ]
}

/** What was declared and what was observed, line by line; nothing for an item that is not begun. */
export function figureLines(wording: Wording, visitItem: VisitItem): readonly string[] {
  const { item, result, answer } = visitItem
  const { texts, visitWords } = wording
  if (answer === null || answer.notApplicable !== null) return []
  switch (answer.type) {
    case 'verdict':
      return []
    case 'number':
      return [
        ...result.parts.map((part) => partLine(wording, visitItem, part)),
        ...checkLines(wording, visitItem),
      ]
    case 'countList':
      return rowLines(wording, visitItem, answer)
    case 'grade':
      return answer.grade === null ? [] : [visitWords.grades[answer.grade]]
    case 'score':
      return answer.points === ''
        ? []
        : [
            texts.visit.pointsOf({
              points: answer.points,
              maximum: item.answer.type === 'score' ? item.answer.maximum : texts.none,
            }),
          ]
    case 'choice': {
      const options = item.answer.type === 'choice' ? item.answer.options : []
      return options.filter(({ code }) => code === answer.option).map(({ label }) => label)
    }
    case 'date':
      return answer.date === '' ? [] : [answer.date]
    case 'text':
      return answer.text === '' ? [] : [answer.text]
  }
}
