import type { ReadHandle } from '../../../db/open.ts'
import { listMappingRevisions, listMappings, listMappingUse } from '../../../db/repositories/mappings.ts'
import type { RememberedMapping } from '../../../shared/contract/mappings.ts'

/** Every mapping with its history and its use; the forgotten ones last. */
export async function describeMappings(db: ReadHandle): Promise<RememberedMapping[]> {
  const revisions = await listMappingRevisions(db)
  const use = await listMappingUse(db)
  return listMappings(db)
    .map(({ seq: _, ...mapping }) => ({
      ...mapping,
      revisions: revisions
        .filter(({ id }) => id === mapping.id)
        .map(({ change, name, author, at }) => ({ change, name, author, at })),
      files: use.get(mapping.id)?.files ?? 0,
      lastUsedAt: use.get(mapping.id)?.lastAt ?? null,
    }))
    .sort((one, other) => Number(one.forgotten) - Number(other.forgotten))
}
