import { checklists } from '../seeds/checklists/index.ts'
import { earlyWarningRules } from '../seeds/early-warnings/index.ts'
import { fields } from '../seeds/fields/index.ts'
import { fiscalRules } from '../seeds/fiscal/index.ts'
import { relaxations } from '../seeds/relaxations/index.ts'
import { sampleCounties } from '../seeds/samples/index.ts'
import { standards } from '../seeds/standards/index.ts'
import { visitRules } from '../seeds/visit-rules/index.ts'
import type { SampleCounty } from '../shared/samples/sample-county.ts'
import type { Store, WriteHandle } from './open.ts'
import { putFields } from './repositories/dictionary.ts'
import { putRelaxations } from './repositories/relaxations.ts'
import { writeFirstSetting } from './repositories/settings.ts'
import { publishTemplate } from './repositories/templates.ts'
import { putTrendRules } from './repositories/trend-rules.ts'
import { putVisitRules } from './repositories/visit-rules.ts'
import { fillWithSample } from './seed-sample.ts'

/**
 * Puts the field dictionary, the standards, the checklists, the relaxations, the rules of visits and those of
 * trends into the store. Dictionary, relaxations and rules follow the program; a published version of a
 * standard or of a checklist never changes, so one that is there stays.
 * @throws Error where a checklist is there with other content under the same version.
 */
export async function seedDefinitions(db: WriteHandle): Promise<void> {
  putFields(db, fields)
  for (const standard of standards) {
    await db.sql
      .insertInto('standards')
      .values({ slug: standard.slug, version: standard.version, definition: JSON.stringify(standard) })
      .onConflict((conflict) => conflict.columns(['slug', 'version']).doNothing())
      .execute()
  }
  const [current] = standards
  if (current) await writeFirstSetting(db, 'standard', current.slug)
  for (const checklist of checklists) await publishTemplate(db, checklist)
  await putRelaxations(db, relaxations)
  await putVisitRules(db, visitRules)
  await putTrendRules(db, 'earlyWarning', earlyWarningRules)
  await putTrendRules(db, 'fiscal', fiscalRules)
}

export const sampleSlugs = (): readonly string[] => sampleCounties.map((county) => county.slug)

/** @throws Error where there is no such sample. */
export function findSampleCounty(slug: string): SampleCounty {
  const sample = sampleCounties.find((county) => county.slug === slug)
  if (!sample) throw new Error(`no sample county ${slug}`)
  return sample
}

/** @returns whether the store was new and is filled now. */
export function seedSampleCounty(store: Store, slug: string, at: string): Promise<boolean> {
  const sample = findSampleCounty(slug)
  return store.write((db) => fillWithSample(db, sample, at))
}
