import { createHash } from 'node:crypto'
import { ChecklistTemplate } from '../../shared/checklists/template.ts'
import { canonicalTemplate, publicationOf, type Sha256, versionOf } from '../../shared/checklists/versions.ts'
import type { TemplateRef } from '../../shared/visits/visit.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'

const sha256: Sha256 = (text) => createHash('sha256').update(text).digest('hex')

/**
 * Publishes a version of a checklist; one that is there with the same content stays as it is.
 * @throws Error where it is there with other content, or a newer one is: a published version never changes.
 */
export async function publishTemplate(db: WriteHandle, template: ChecklistTemplate): Promise<void> {
  const { slug, version, hash } = versionOf(template, sha256)
  const published = await db.sql
    .selectFrom('checklist_templates')
    .select(['slug', 'version', 'sha256 as hash'])
    .where('slug', '=', slug)
    .execute()
  const publication = publicationOf(published, { slug, version, hash })
  if (publication === 'unchanged') return
  if (publication !== 'new') throw new Error(`checklist ${slug} version ${version} is ${publication}`)
  await db.sql
    .insertInto('checklist_templates')
    .values({ slug, version, sha256: hash, definition: canonicalTemplate(template) })
    .execute()
}

export async function findTemplate(
  db: ReadHandle,
  { slug, version }: TemplateRef,
): Promise<ChecklistTemplate | null> {
  const row = await db.sql
    .selectFrom('checklist_templates')
    .select('definition')
    .where('slug', '=', slug)
    .where('version', '=', version)
    .executeTakeFirst()
  return row ? ChecklistTemplate.parse(JSON.parse(row.definition)) : null
}

/** The newest version of each checklist. */
export async function listTemplateRefs(db: ReadHandle): Promise<TemplateRef[]> {
  return db.sql
    .selectFrom('checklist_templates')
    .select((expression) => ['slug', expression.fn.max('version').as('version')])
    .groupBy('slug')
    .orderBy('slug')
    .execute()
}
