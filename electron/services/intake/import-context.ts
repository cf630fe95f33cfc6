import type { ReadHandle } from '../../../db/open.ts'
import { listImportedHashes } from '../../../db/repositories/batches.ts'
import { listFields } from '../../../db/repositories/dictionary.ts'
import { listImportAnswers } from '../../../db/repositories/import-answers.ts'
import { openFormerValues } from '../../../db/repositories/import-former.ts'
import { listNamesInFiles } from '../../../db/repositories/names-in-files.ts'
import { listSchools } from '../../../db/repositories/schools.ts'
import type { Ports } from '../../ports.ts'
import { createDictionary } from '../../returns/dictionary.ts'
import { NO_CHECKING } from '../../returns/evaluate/checking.ts'
import type { ImportContext, SourceFile } from '../../returns/evaluate/context.ts'
import { indexFileAnswers, NO_FILE_ANSWERS } from '../../returns/evaluate/file-answers.ts'
import { loadChecking } from '../checks/load-checking.ts'
import { loadReasons } from '../checks/load-reasons.ts'
import { rememberedLayouts } from '../mappings/remembered-layouts.ts'
import { loadAudited } from '../standings/load-standings.ts'
import { loadValuesInForce } from './values-in-force.ts'

export const hashesOf = (sources: readonly SourceFile[]): string[] => sources.map(({ sha256 }) => sha256)

/** What an import of a year is checked against, from the store; with what these files were answered. */
export async function loadImportContext(
  db: ReadHandle,
  year: number,
  ports: Ports,
  hashes: readonly string[] = [],
): Promise<ImportContext> {
  const current = loadValuesInForce(db, year)
  const lastYear = loadValuesInForce(db, year - 1)
  return {
    dictionary: createDictionary(await listFields(db)),
    remembered: rememberedLayouts(db),
    schools: await listSchools(db),
    answeredNames: listNamesInFiles(db),
    year,
    current: current.get,
    storedFields: current.fields,
    lastYear: (schoolId, field, stage) => lastYear.get(schoolId, field, stage)?.value ?? null,
    importedHashes: await listImportedHashes(db, year),
    former: openFormerValues(db, year),
    audited: await loadAudited(db, year),
    answers: await answersOf(db, year, hashes),
    checking: await loadChecking(db, year, await loadReasons(db, year)),
    newId: ports.newId,
  }
}

/** The context of a file by itself: no school and no value is known. */
export async function emptyImportContext(db: ReadHandle, newId: () => string): Promise<ImportContext> {
  return {
    dictionary: createDictionary(await listFields(db)),
    remembered: rememberedLayouts(db),
    schools: [],
    answeredNames: new Map(),
    current: () => null,
    storedFields: () => [],
    lastYear: () => null,
    importedHashes: new Set(),
    former: { ofLayout: () => [], cellOf: () => null },
    audited: new Set(),
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
