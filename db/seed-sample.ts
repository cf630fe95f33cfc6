import { v7 as uuidv7 } from 'uuid'
import type { SampleCounty } from '../shared/samples/sample-county.ts'
import type { WriteHandle } from './open.ts'
import { insertAcceptanceEntries } from './repositories/acceptance.ts'
import { appendToAuditLog } from './repositories/audit-log.ts'
import { replaceClasses, replaceRooms } from './repositories/lists.ts'
import { insertObservations } from './repositories/observations.ts'
import { countSchools, insertSchool } from './repositories/schools.ts'
import { writeSetting } from './repositories/settings.ts'

/** Fills a store that has no school yet with a sample county. A store that has schools is left as it is. */
export async function fillWithSample(db: WriteHandle, sample: SampleCounty, at: string): Promise<boolean> {
  if ((await countSchools(db)) > 0) return false
  const ids = new Map(sample.schools.map(({ key }) => [key, uuidv7()]))
  const idOf = (key: string): string => {
    const id = ids.get(key)
    if (id === undefined) throw new Error(`the sample names no school ${key}`)
    return id
  }
  const author = sample.county
  await writeSetting(db, 'county', sample.county)
  await writeSetting(db, 'invented', 'true')
  await writeSetting(db, 'promisedSchools', String(sample.plan.promised))
  for (const { key, attributes } of sample.schools) await insertSchool(db, idOf(key), attributes)
  insertObservations(
    db,
    sample.observations.map(({ school, ...observation }) => ({
      ...observation,
      schoolId: school === null ? null : idOf(school),
      source: { kind: 'sample' },
      author,
      at,
      accepted: true,
    })),
  )
  for (const { school, year, classes } of sample.classes) {
    await replaceClasses(db, { schoolId: idOf(school), year }, classes)
  }
  for (const { school, year, rooms } of sample.rooms) {
    await replaceRooms(db, { schoolId: idOf(school), year }, rooms)
  }
  await insertAcceptanceEntries(
    db,
    sample.plan.rounds.flatMap(({ roundYear, entries }) =>
      entries.map(({ school, ...entry }) => ({
        ...entry,
        id: uuidv7(),
        roundYear,
        schoolId: school === null ? null : idOf(school),
      })),
    ),
  )
  await appendToAuditLog(db, { at, author, call: 'sample', input: JSON.stringify({ sample: sample.slug }) })
  return true
}
