import type { ReadHandle } from '../../../db/open.ts'
import { listOverrides } from '../../../db/repositories/overrides.ts'
import { findTemplate } from '../../../db/repositories/templates.ts'
import { listVisitLimits } from '../../../db/repositories/visits-limits.ts'
import { overrideOf } from '../../../shared/assessment/overrides/apply-overrides.ts'
import { type LimitInForce, standardLimitsOf } from '../../../shared/checklists/limits-in-force.ts'
import { overrideSentences } from '../../../shared/messages/limit-sentence.ts'
import type { Visit } from '../../../shared/visits/visit.ts'
import { AppError } from '../../app-error.ts'
import { loadStandards } from '../effective-standard.ts'

type Judged = Pick<Visit, 'id' | 'template' | 'year' | 'state'>

/**
 * The numbers that province or city set among those that a checklist asks for, as they hold in a school year.
 * @throws AppError `notFound`.
 */
export async function limitsInForce(
  db: ReadHandle,
  { template: ref, year }: Pick<Visit, 'template' | 'year'>,
): Promise<readonly LimitInForce[]> {
  // Of most counties: nothing needs to be read to know that nothing was changed.
  if ((await listOverrides(db)).length === 0) return []
  const template = await findTemplate(db, ref)
  if (!template) throw new AppError('notFound')
  const places = standardLimitsOf(template)
  if (places.length === 0) return []
  const standards = new Map((await loadStandards(db, year)).map((standard) => [standard.slug, standard]))
  return places.flatMap(({ standard: slug, scope }): LimitInForce[] => {
    const standard = standards.get(slug)
    const override = standard === undefined ? undefined : overrideOf(standard, scope)
    if (standard === undefined || override === undefined) return []
    const only = { ...standard, overrides: [override] }
    const said = {
      zh: overrideSentences('zh-CN', only).join(''),
      en: overrideSentences('en', only).join(''),
    }
    return [{ standard: slug, scope, value: override.value, area: override.area, said }]
  })
}

/**
 * The same by visit: of one that is planned as they are now, of one that began as they were then.
 * @throws AppError `notFound`.
 */
export async function limitsOfVisits(
  db: ReadHandle,
  visits: readonly Judged[],
): Promise<(visit: Judged) => readonly LimitInForce[]> {
  const begun = visits.filter(({ state }) => state !== 'planned').map(({ id }) => id)
  const limits = new Map(await listVisitLimits(db, begun))
  const known = new Map<string, readonly LimitInForce[]>()
  for (const visit of visits) {
    if (visit.state !== 'planned') continue
    const key = `${visit.template.slug}/${visit.template.version}/${visit.year}`
    const now = known.get(key) ?? (await limitsInForce(db, visit))
    known.set(key, now)
    limits.set(visit.id, now)
  }
  return ({ id }) => limits.get(id) ?? []
}
