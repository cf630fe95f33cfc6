import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { insertBatch, insertBatchFile } from '../../../db/repositories/batches.ts'
import { insertDeclaredResults } from '../../../db/repositories/declared-results.ts'
import { findFileByHash, insertFile } from '../../../db/repositories/files.ts'
import { insertImportedSchools } from '../../../db/repositories/import-schools.ts'
import {
  type ImportedCorrection,
  insertImportedCorrections,
} from '../../../db/repositories/imported-corrections.ts'
import { applyReturnedLists } from '../../../db/repositories/list-changes.ts'
import { insertNamesInFiles } from '../../../db/repositories/names-in-files.ts'
import { insertObservations, type NewObservation } from '../../../db/repositories/observations.ts'
import { applySchoolChanges } from '../../../db/repositories/school-changes.ts'
import type { ImportAnswers, ImportPreview } from '../../../shared/contract/imports.ts'
import { AppError } from '../../app-error.ts'
import type { ImportContext, SourceFile } from '../../returns/evaluate/context.ts'
import { type EvaluatedValue, type Evaluation, evaluate } from '../../returns/evaluate/evaluate.ts'
import { keepReasons } from '../checks/keep-reasons.ts'
import type { CommandContext } from '../context.ts'
import { hashesOf, loadImportContext } from './import-context.ts'
import { openEvaluation, runEvaluation } from './run-evaluation.ts'

export type CommitOutcome = { readonly batchId: string | null; readonly preview: ImportPreview }

/**
 * Stores a batch inside the transaction of the command: new schools, originals, values. Whatever throws
 * here, an error in the input among it, leaves the store as it was.
 * @throws AppError importHasErrors, importNeedsAnswers, nothingToImport, fileNotFound
 */
export async function commitImport(
  ctx: CommandContext,
  sources: readonly SourceFile[],
  year: number,
  answers: ImportAnswers,
): Promise<CommitOutcome> {
  const { db, ports, author } = ctx
  const context = await loadImportContext(db, year, ports, hashesOf(sources))
  const evaluation = await openEvaluation(ctx, evaluate(sources, context, answers))
  const batchId = ports.newId()
  const at = ports.now()
  const fileIds = new Map<SourceFile, string>()
  let begun = false

  const begin = async () => {
    begun = true
    await insertBatch(db, { id: batchId, year, standing: 'draft', reason: answers.reason, author, at })
    insertImportedSchools(db, batchId, evaluation.newSchools)
  }
  const store = async (values: readonly EvaluatedValue[]) => {
    if (!begun) await begin()
    for (const { source } of values) {
      if (!fileIds.has(source)) fileIds.set(source, await storeOriginal(ctx, source))
    }
    insertObservations(db, asInFiles(values))
    insertImportedCorrections(db, corrected(values))
  }
  const asInFile = (value: EvaluatedValue) => ({
    schoolId: value.schoolId,
    year,
    field: value.field,
    stage: value.stage,
    value: value.value,
    source: {
      kind: 'cell' as const,
      batchId,
      fileId: fileIds.get(value.source) ?? '',
      sheet: value.sheet,
      cell: value.cell,
    },
    author,
    at,
    accepted: value.accepted,
  })
  function* asInFiles(values: readonly EvaluatedValue[]): Generator<NewObservation> {
    for (const value of values) if (value.change === null) yield asInFile(value)
  }
  function* corrected(values: readonly EvaluatedValue[]): Generator<ImportedCorrection> {
    for (const value of values) {
      const { change, raw } = value
      if (change === null) continue
      const { reason, ofFile } = change
      const said = { ...asInFile(value), value: ofFile ?? raw, accepted: ofFile !== null }
      yield { ofFile: said, value: value.value, reason }
    }
  }

  const preview = await runEvaluation(ctx, evaluation, 'saving', store)
  const declared = evaluation.declared()
  if (preview.errors > 0) throw new AppError('importHasErrors', { count: preview.errors })
  if (preview.questions > 0) throw new AppError('importNeedsAnswers', { count: preview.questions })
  if (!begun && bringsMore(evaluation)) await begin()
  if (!begun) {
    if (preview.files.some((file) => file.state === 'unchanged')) return { batchId: null, preview }
    throw new AppError('nothingToImport')
  }
  for (const [index, source] of sources.entries()) {
    if (preview.files[index]?.state !== 'ready' || fileIds.has(source)) continue
    fileIds.set(source, await storeOriginal(ctx, source))
  }
  insertDeclaredResults(
    db,
    declared.map(({ source, ...result }) => ({
      ...result,
      fileId: fileIds.get(source) ?? '',
      year,
      batchId,
      author,
      at,
    })),
  )
  insertNamesInFiles(db, batchId, meantSchools(answers, context))
  await applySchoolChanges(db, batchId, evaluation.schoolChanges)
  await applyReturnedLists(db, { batchId, year }, evaluation.lists())
  keepReasons(db, evaluation.warnings(), { year, batchId, author, at, reason: answers.reason })
  for (const [index, source] of sources.entries()) {
    const fileId = fileIds.get(source)
    const file = preview.files[index]
    if (!fileId || !file) continue
    await insertBatchFile(db, {
      batchId,
      fileId,
      layout: file.layout?.id ?? '',
      problems: JSON.stringify(file.problems),
      mapping: file.mapping?.seq ?? null,
    })
  }
  return { batchId, preview }
}

/** Schools, their attributes, lists and declared results are a batch too, without a single value. */
function bringsMore({ newSchools, schoolChanges, lists, declared }: Evaluation): boolean {
  return newSchools.length > 0 || schoolChanges.length > 0 || lists().length > 0 || declared().length > 0
}

/** Which schools of the registry the names were said to mean, for the next file that uses them. */
function* meantSchools({ schools }: ImportAnswers, context: ImportContext): Generator<[string, string]> {
  const registered = new Set(context.schools.map(({ id }) => id))
  for (const [name, answer] of Object.entries(schools)) {
    if ('schoolId' in answer && registered.has(answer.schoolId)) yield [name, answer.schoolId]
  }
}

/** The file as it came in; one that the store has already is not stored twice. */
async function storeOriginal({ db, ports }: CommandContext, source: SourceFile): Promise<string> {
  const stored = await findFileByHash(db, source.sha256)
  if (stored) return stored.id
  const incoming = ports.incoming(source.token)
  const bytes = incoming ? await readFile(incoming.path) : null
  if (!bytes || createHash('sha256').update(bytes).digest('hex') !== source.sha256) {
    throw new AppError('fileNotFound', { name: source.name })
  }
  const id = ports.newId()
  await insertFile(db, { id, sha256: source.sha256, name: source.name, size: bytes.byteLength }, bytes)
  return id
}
