import type { ReadHandle } from '../../../db/open.ts'
import { listImportedHashes } from '../../../db/repositories/batches.ts'
import { listFields } from '../../../db/repositories/dictionary.ts'
import { listValuesInForce } from '../../../db/repositories/import-values.ts'
import { listSchools } from '../../../db/repositories/schools.ts'
import type { ObservationStage } from '../../../shared/observations/observation.ts'
import type { Ports } from '../../ports.ts'
import { createDictionary } from '../../returns/dictionary.ts'
import type { CurrentValue, ImportContext } from '../../returns/evaluate/context.ts'
import { rememberedLayouts } from '../mappings/remembered-layouts.ts'

type Look = (schoolId: string | null, field: string, stage: ObservationStage) => CurrentValue | null

/** What an import of a year is checked against, from the store. */
export async function loadImportContext(db: ReadHandle, year: number, ports: Ports): Promise<ImportContext> {
  const current = valuesOf(db, year)
  const lastYear = valuesOf(db, year - 1)
  return {
    dictionary: createDictionary(await listFields(db)),
    remembered: rememberedLayouts(db),
    schools: await listSchools(db),
    current,
    lastYear: (schoolId, field, stage) => lastYear(schoolId, field, stage)?.value ?? null,
    importedHashes: await listImportedHashes(db, year),
    newId: ports.newId,
  }
}

/** The context of a file by itself: no school and no value is known. */
export async function emptyImportContext(db: ReadHandle, newId: () => string): Promise<ImportContext> {
  return {
    dictionary: createDictionary(await listFields(db)),
    remembered: rememberedLayouts(db),
    schools: [],
    current: () => null,
    lastYear: () => null,
    importedHashes: new Set(),
    newId,
  }
}

function valuesOf(db: ReadHandle, year: number): Look {
  const bySchool = new Map<string | null, Map<string, CurrentValue>>()
  for (const { schoolId, field, stage, value, manual } of listValuesInForce(db, year)) {
    const places = bySchool.get(schoolId) ?? new Map<string, CurrentValue>()
    bySchool.set(schoolId, places)
    places.set(`${field}/${stage}`, { value, manual })
  }
  return (schoolId, field, stage) => bySchool.get(schoolId)?.get(`${field}/${stage}`) ?? null
}
