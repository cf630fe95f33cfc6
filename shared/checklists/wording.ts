import { type Decimal, decimal } from '../decimal/decimal.ts'
import type { AnswerType } from './answer-type.ts'
import { limitOfRow } from './check-rows.ts'
import type { Checked } from './check-thresholds.ts'
import type { Verdict } from './condition.ts'
import { type EvaluationContext, judgedStages, strictestLimit } from './context.ts'
import type { Parts } from './parts.ts'
import { clockText } from './read-typed.ts'
import type { ChecklistItem, ChecklistTemplate } from './template.ts'

type Values = Readonly<Record<string, string | null | undefined>>
type StageWords = ChecklistTemplate['stageWords']

const UNKNOWN = '—'

/** Fills the placeholders of a wording; what is not known is a dash. */
export function fillWording(wording: string, values: Values): string {
  return wording.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? UNKNOWN) : UNKNOWN,
  )
}

/**
 * The proposed findings of an item that is partly or not met: one for each row that is wrong, each stage
 * whose figures are, or one for the item.
 */
export function proposeFindings(
  item: ChecklistItem,
  words: StageWords,
  context: EvaluationContext,
  verdict: Verdict,
  parts: Parts,
  checked: readonly Checked[],
): readonly string[] {
  if (verdict !== 'partly' && verdict !== 'unmet') return []
  const several = judgedStages(context.school).length > 1
  const stageWord = (stage: string | null) =>
    several && (stage === 'primary' || stage === 'junior') ? words[stage] : ''
  const common = { school: context.school.name, item: item.text, stage: '', class: '' }
  const wording = verdict === 'partly' ? (item.wording.partly ?? item.wording.unmet) : item.wording.unmet
  const sentences =
    item.answer.type === 'countList'
      ? rowSentences(item, item.answer, wording, common, context, parts, checked, stageWord)
      : item.answer.type === 'number'
        ? figureSentences(wording, common, parts, checked, stageWord)
        : []
  return sentences.length > 0 ? sentences : [fillWording(wording, common)]
}

function figureSentences(
  wording: string,
  common: Values,
  { parts }: Parts,
  checked: readonly Checked[],
  stageWord: (stage: string | null) => string,
): readonly string[] {
  const sentences = checked.flatMap(({ checks }) =>
    checks.flatMap((check) => {
      if (check.verdict !== 'unmet') return []
      const mine = parts.filter(
        (part) => check.stage === 'whole' || part.stage === check.stage || part.stage === 'whole',
      )
      const clock = mine.some((part) => part.figure?.format === 'clock')
      const text = (value: Decimal | null) =>
        value === null ? null : clock ? clockText(value) : value.toFixed()
      const figures = Object.fromEntries(
        mine.map((part) => [part.figure?.code ?? part.key, text(part.observed)]),
      )
      const [only] = mine
      const single = mine.length === 1 && only !== undefined ? only : null
      return [
        fillWording(wording, {
          ...common,
          ...figures,
          stage: stageWord(check.stage),
          observed: check.value !== null && clock ? text(decimal(check.value)) : check.value,
          threshold: check.limit === null ? null : text(decimal(check.limit)),
          declared: text(single?.declared ?? null),
          difference: text(
            single?.observed && single.declared ? single.observed.minus(single.declared) : null,
          ),
          unit: mine[0]?.unit ?? '',
        }),
      ]
    }),
  )
  return [...new Set(sentences)]
}

function rowSentences(
  item: ChecklistItem,
  type: Extract<AnswerType, { type: 'countList' }>,
  wording: string,
  common: Values,
  context: EvaluationContext,
  { parts }: Parts,
  checked: readonly Checked[],
  stageWord: (stage: string | null) => string,
): readonly string[] {
  return item.thresholds.flatMap((threshold, index) => {
    const found = checked[index]
    if (found === undefined) return []
    if (threshold.kind === 'eachRow') {
      return parts.flatMap((row) => {
        if (found.rows.get(row) !== 'unmet') return []
        const limit = limitOfRow(context, threshold.limits, threshold.comparison, row)?.toFixed() ?? null
        return [
          fillWording(wording, {
            ...common,
            stage: stageWord(row.stage),
            class: row.label,
            observed: row.observed?.toFixed() ?? null,
            declared: row.declared?.toFixed() ?? null,
            difference:
              row.observed === null || row.declared === null
                ? null
                : row.observed.minus(row.declared).toFixed(),
            threshold: limit,
            limit,
            unit: type.unit,
          }),
        ]
      })
    }
    return found.checks.flatMap((check) =>
      check.verdict !== 'unmet'
        ? []
        : [
            fillWording(wording, {
              ...common,
              observed: check.value,
              threshold: check.limit,
              limit:
                threshold.kind === 'enoughRows'
                  ? strictestLimit(context, threshold.limits, threshold.comparison)?.toFixed()
                  : null,
              unit: type.unit,
            }),
          ],
    )
  })
}
