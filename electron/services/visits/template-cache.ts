import type { ReadHandle } from '../../../db/open.ts'
import { findTemplate } from '../../../db/repositories/templates.ts'
import { type CompiledTemplate, compileTemplate } from '../../../shared/checklists/compile-template.ts'
import { type LimitInForce, withLimitsInForce } from '../../../shared/checklists/limits-in-force.ts'
import type { TemplateRef } from '../../../shared/visits/visit.ts'
import { AppError } from '../../app-error.ts'
import type { Ports } from '../../ports.ts'

/** One cache for each application that is open; a published version never changes. */
const caches = new WeakMap<Ports, Map<string, CompiledTemplate>>()

/**
 * @param limits by which a visit is judged in the place of those that were published.
 * @throws AppError `notFound`.
 */
export async function compiledTemplate(
  { db, ports }: { readonly db: ReadHandle; readonly ports: Ports },
  ref: TemplateRef,
  limits: readonly LimitInForce[] = [],
): Promise<CompiledTemplate> {
  const cache = caches.get(ports) ?? new Map<string, CompiledTemplate>()
  caches.set(ports, cache)
  const changed = limits.map(({ standard, scope, value }) => [standard, scope, value])
  const key = JSON.stringify([ref.slug, ref.version, changed])
  const known = cache.get(key)
  if (known) return known
  const template = await findTemplate(db, ref)
  if (!template) throw new AppError('notFound')
  const compiled = compileTemplate(withLimitsInForce(template, limits))
  cache.set(key, compiled)
  return compiled
}
