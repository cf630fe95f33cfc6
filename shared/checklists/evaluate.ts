import type { Answers } from './answer.ts'
import type { CompiledTemplate } from './compile-template.ts'
import type { EvaluationContext } from './context.ts'
import { evaluateItem } from './evaluate-item.ts'
import type { Evaluation, ItemEvaluation, SectionEvaluation } from './evaluation.ts'
import type { EarlierItems } from './holds.ts'
import {
  addPoints,
  addProgress,
  missingOf,
  NO_POINTS,
  NO_PROGRESS,
  pointsOf,
  progressOf,
  scoreSum,
} from './progress.ts'

/** Only what stands before an item can be asked for. */
function earlierThan(
  { positions }: CompiledTemplate,
  items: readonly (ItemEvaluation | undefined)[],
  place: number,
): EarlierItems {
  return (code) => {
    const found = positions.get(code)
    return found === undefined || found >= place ? undefined : items[found]
  }
}

/** Evaluates the whole list: template + school + declared values + answers → `Evaluation`. */
export function evaluate(
  compiled: CompiledTemplate,
  context: EvaluationContext,
  answers: Answers,
): Evaluation {
  const { template } = compiled
  const items: ItemEvaluation[] = []
  for (const [place, item] of template.items.entries()) {
    items.push(evaluateItem(template, item, context, answers, earlierThan(compiled, items, place)))
  }
  const sections = template.sections.map((section): SectionEvaluation => {
    const mine = items.filter((item) => item.section === section.code)
    return {
      section: section.code,
      progress: mine.reduce((sum, item) => addProgress(sum, progressOf(item), 1), NO_PROGRESS),
      score:
        template.scoring === undefined
          ? null
          : scoreSum(mine.reduce((sum, item) => addPoints(sum, item, 1), NO_POINTS)),
    }
  })
  return {
    items,
    sections,
    progress: items.reduce((sum, item) => addProgress(sum, progressOf(item), 1), NO_PROGRESS),
    missing: items.flatMap((item) => missingOf(item) ?? []),
    score:
      template.scoring === undefined
        ? null
        : scoreSum(items.reduce((sum, item) => addPoints(sum, item, 1), NO_POINTS)),
  }
}

/**
 * The evaluation after some answers changed, from the one before: only these items and those whose
 * conditions ask for them are evaluated again, and the counts move by what changed. All other items are
 * the same objects as before. Equal to `evaluate` of all answers.
 *
 * @param previous of the same template and context
 */
export function evaluateChange(
  compiled: CompiledTemplate,
  context: EvaluationContext,
  answers: Answers,
  previous: Evaluation,
  changed: readonly string[],
): Evaluation {
  const { template, positions, dependents } = compiled
  const items = [...previous.items]
  const waiting = new Set<number>(changed.flatMap((code) => positions.get(code) ?? []))
  const touched: number[] = []
  while (waiting.size > 0) {
    const place = Math.min(...waiting)
    waiting.delete(place)
    const item = template.items[place]
    const before = previous.items[place]
    if (item === undefined || before === undefined) continue
    const now = evaluateItem(template, item, context, answers, earlierThan(compiled, items, place))
    items[place] = now
    touched.push(place)
    const same =
      now.verdict === before.verdict &&
      now.visible === before.visible &&
      now.relaxedBy.join() === before.relaxedBy.join()
    if (!same) for (const next of dependents.get(item.code) ?? []) if (next > place) waiting.add(next)
  }
  return { ...previous, items, ...moveSums(compiled, previous, items, touched) }
}

function moveSums(
  { template, sections: sectionPlaces }: CompiledTemplate,
  previous: Evaluation,
  items: readonly ItemEvaluation[],
  touched: readonly number[],
): Pick<Evaluation, 'sections' | 'progress' | 'missing' | 'score'> {
  const sections = [...previous.sections]
  let { progress, score } = previous
  let stillMissing = true
  for (const place of touched) {
    const before = previous.items[place]
    const now = items[place]
    if (before === undefined || now === undefined) continue
    const moveProgress = (from: typeof progress) =>
      addProgress(addProgress(from, progressOf(before), -1), progressOf(now), 1)
    const moveScore = (from: typeof score) =>
      template.scoring === undefined
        ? null
        : scoreSum(addPoints(addPoints(pointsOf(from), before, -1), now, 1))
    progress = moveProgress(progress)
    score = moveScore(score)
    const sectionPlace = sectionPlaces.get(now.section) ?? -1
    const section = sections[sectionPlace]
    if (section !== undefined) {
      sections[sectionPlace] = {
        section: section.section,
        progress: moveProgress(section.progress),
        score: moveScore(section.score),
      }
    }
    if (missingOf(before)?.because !== missingOf(now)?.because) stillMissing = false
  }
  const missing = stillMissing ? previous.missing : items.flatMap((item) => missingOf(item) ?? [])
  return { sections, progress, missing, score }
}
