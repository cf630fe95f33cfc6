import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { LostOriginal } from '../shared/contract/backups.ts'
import { copyVerified } from './backup-copy.ts'
import { backupsFolder } from './backups-path.ts'
import { originalPath } from './evidence-paths.ts'
import { keepOriginals, keptOriginals, lackingOriginals, type Watch } from './keep-originals.ts'
import { describeLost, namedOriginals, type Original } from './named-originals.ts'
import { readDatabase } from './read-database.ts'
import { isWhole } from './whole-original.ts'

/**
 * A backup: the database at `source`, and what it names of photographs and documents in the store that all
 * backups share; only what is not there yet is copied. `bare`: the database alone, the others follow.
 * @returns what lies nowhere whole any more: a backup without it is better than none.
 */
export async function copyWhole(
  { source, target, bare }: { readonly source: string; readonly target: string; readonly bare: boolean },
  watch: Watch,
): Promise<LostOriginal[]> {
  let lost: LostOriginal[] = []
  await copyVerified(source, target, async (copy) => {
    if (!bare) lost = await gather(copy, dirname(source), dirname(target), watch)
  })
  return lost
}

/** The originals that a store names, into the store of its backups. */
export function gatherOriginals(database: string, watch: Watch): Promise<LostOriginal[]> {
  return gather(database, dirname(database), backupsFolder(database), watch)
}

/**
 * The originals that `copy` names, back beside `database` wherever they are missing or damaged there. Before
 * it, those of the store that is about to be set aside are kept, as far as they can be.
 * @param order.source the backup file: originals may have come with it from elsewhere.
 * @returns what lies nowhere whole.
 */
export async function bringBackOriginals(
  order: { readonly copy: string; readonly source: string; readonly database: string },
  watch: Watch,
): Promise<LostOriginal[]> {
  const { copy, source, database } = order
  const target = dirname(database)
  const beside = dirname(source)
  // A store that is damaged, or a disk that is full, must not stand in the way of the restore.
  await gatherOriginals(database, watch).catch(() => [])
  const lacking: Original[] = []
  for (const original of readDatabase(copy, namedOriginals)) {
    if (!(await isWhole(originalPath(target, original.sha256), original.sha256))) lacking.push(original)
  }
  const sources = [beside, dirname(beside), backupsFolder(database)]
  const lost = await keepOriginals({ originals: lacking, sources, target, watch })
  return readDatabase(copy, (raw) => describeLost(raw, lost))
}

async function gather(
  database: string,
  source: string,
  target: string,
  watch: Watch,
): Promise<LostOriginal[]> {
  const lacking = lackingOriginals(readDatabase(database, namedOriginals), keptOriginals(target))
  if (lacking.length > 0) mkdirSync(target, { recursive: true })
  const lost = await keepOriginals({ originals: lacking, sources: [source], target, watch })
  return readDatabase(database, (raw) => describeLost(raw, lost))
}
