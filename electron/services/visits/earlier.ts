import { listVisits } from '../../../db/repositories/visits.ts'
import { listNewestAnswers } from '../../../db/repositories/visits-answers.ts'
import { findClosing } from '../../../db/repositories/visits-closings.ts'
import type { ItemEvaluation } from '../../../shared/checklists/evaluation.ts'
import type { EarlierResult } from '../../../shared/visits/earlier-result.ts'
import type { Visit } from '../../../shared/visits/visit.ts'
import type { QueryContext } from '../context.ts'
import { limitsOfVisits } from './limits.ts'
import { evaluateAnswers, savedAnswers } from './load-form.ts'
import { compiledTemplate } from './template-cache.ts'

type Reading = Pick<QueryContext, 'db' | 'ports'>

/**
 * What the newest locked visit before says of each item of a visit, item by item. The same item is the one
 * with the same number and text in a version of the same checklist.
 */
export async function earlierResults(ctx: Reading, visit: Visit): Promise<EarlierResult[]> {
  const { template } = await compiledTemplate(ctx, visit.template)
  const wanted = new Map(template.items.map(({ code, text }) => [code, text]))
  const results: EarlierResult[] = []
  for (const earlier of await visitsBefore(ctx, visit)) {
    if (wanted.size === 0) break
    const compiled = await compiledTemplate(ctx, earlier.template)
    for (const result of await evaluated(ctx, earlier)) {
      const place = compiled.positions.get(result.code) ?? -1
      if (wanted.get(result.code) !== compiled.template.items[place]?.text) continue
      if (!result.visible || !result.answered || result.verdict === 'open') continue
      wanted.delete(result.code)
      results.push(toEarlier(earlier, result))
    }
  }
  return results
}

/** Locked visits with the same checklist that were locked before this one, the latest day first. */
async function visitsBefore({ db }: Reading, visit: Visit): Promise<readonly Visit[]> {
  const locked = await listVisits(db, { schoolId: visit.schoolId, states: ['locked'] })
  return locked.filter(
    ({ id, template, lockedAt }) =>
      id !== visit.id &&
      template.slug === visit.template.slug &&
      (visit.lockedAt === null || (lockedAt ?? '') < visit.lockedAt),
  )
}

async function evaluated(ctx: Reading, visit: Visit): Promise<readonly ItemEvaluation[]> {
  const closing = await findClosing(ctx.db, visit.id)
  if (closing === null) return []
  const answers = savedAnswers(await listNewestAnswers(ctx.db, [visit.id]))
  const limits = (await limitsOfVisits(ctx.db, [visit]))(visit)
  return evaluateAnswers(await compiledTemplate(ctx, visit.template, limits), closing.basis, answers).items
}

function toEarlier(visit: Visit, { code, verdict, parts }: ItemEvaluation): EarlierResult {
  return {
    item: code,
    visitId: visit.id,
    kind: visit.kind,
    on: visit.plannedOn,
    year: visit.year,
    verdict,
    figures: parts.flatMap(({ key, figure, label, stage, observed }) =>
      observed === null ? [] : [{ part: figure === null ? null : key, label, stage, value: observed }],
    ),
  }
}
