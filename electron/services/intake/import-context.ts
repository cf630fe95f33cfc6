import type { ReadHandle } from '../../../db/open.ts'
import { listImportedHashes } from '../../../db/repositories/batches.ts'
import { listFields } from '../../../db/repositories/dictionary.ts'
import { listImportAnswers } from '../../../db/repositories/import-answers.ts'
import { openFormerValues } from '../../../db/repositories/import-former.ts'
import { listValuesInForce } from '../../../db/repositories/import-values.ts'
import { listSchools } from '../../../db/repositories/schools.ts'
import type { ObservationStage } from '../../../shared/observations/observation.ts'
import type { Ports } from '../../ports.ts'
import { createDictionary } from '../../returns/dictionary.ts'
import { NO_CHECKING } from '../../returns/evaluate/checking.ts'
import type { CurrentValue, ImportContext, SourceFile } from '../../returns/evaluate/context.ts'
import { indexFileAnswers, NO_FILE_ANSWERS } from '../../returns/evaluate/file-answers.ts'
import { loadChecking } from '../checks/load-checking.ts'
import { rememberedLayouts } from '../mappings/remembered-layouts.ts'

type Look = (schoolId: string | null, field: string, stage: ObservationStage) => CurrentValue | null

export const hashesOf = (sources: readonly SourceFile[]): string[] => sources.map(({ sha256 }) => sha256)

/** What an import of a year is checked against, from the store; with what these files were answered. */
export async function loadImportContext(
  db: ReadHandle,
  year: number,
  ports: Ports,
  hashes: readonly string[] = [],
): Promise<ImportContext> {
  const current = valuesOf(db, year)
  const lastYear = valuesOf(db, year - 1)
  return {
    dictionary: createDictionary(await listFields(db)),
    remembered: rememberedLayouts(db),
    schools: await listSchools(db),
    year,
    current,
    lastYear: (schoolId, field, stage) => lastYear(schoolId, field, stage)?.value ?? null,
    importedHashes: await listImportedHashes(db, year),
    former: openFormerValues(db, year),
    answers: await answersOf(db, year, hashes),
    checking: await loadChecking(db, year),
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
    former: { ofLayout: () => [], cellOf: () => null },
    answers: () => NO_FILE_ANSWERS,
    checking: NO_CHECKING,
    newId,
  }
}

async function answersOf(
  db: ReadHandle,
  year: number,
  hashes: readonly string[],
): Promise<ImportContext['answers']> {
  const byFile = Map.groupBy(await listImportAnswers(db, year, hashes), ({ sha256 }) => sha256)
  return (sha256) => indexFileAnswers(byFile.get(sha256) ?? [])
}

function valuesOf(db: ReadHandle, year: number): Look {
  const bySchool = new Map<string | null, Map<string, CurrentValue>>()
  for (const { schoolId, field, stage, ...current } of listValuesInForce(db, year)) {
    const places = bySchool.get(schoolId) ?? new Map<string, CurrentValue>()
    bySchool.set(schoolId, places)
    places.set(`${field}/${stage}`, current)
  }
  return (schoolId, field, stage) => bySchool.get(schoolId)?.get(`${field}/${stage}`) ?? null
}
