import type { z } from 'zod'
import type { ReadHandle } from '../../db/open.ts'
import { listBatches, listBatchProblems, undoBatch } from '../../db/repositories/batches.ts'
import { countDeclaredResults, withdrawDeclaredResults } from '../../db/repositories/declared-results.ts'
import { listStandards } from '../../db/repositories/dictionary.ts'
import { saveImportAnswers, withdrawImportAnswers } from '../../db/repositories/import-answers.ts'
import { deleteSchoolsOnlyOfBatch, listSchoolsOnlyOfBatch } from '../../db/repositories/import-schools.ts'
import { findBatchStanding, readUndoEffect } from '../../db/repositories/import-undo.ts'
import { undoReturnedLists } from '../../db/repositories/list-changes.ts'
import { listChangedSchools, undoSchoolChanges } from '../../db/repositories/school-changes.ts'
import type { NumeratorTerm } from '../../shared/assessment/standard.ts'
import type { imports } from '../../shared/contract/imports.ts'
import { AppError } from '../app-error.ts'
import { evaluate } from '../returns/evaluate/evaluate.ts'
import type { CommandContext } from './context.ts'
import { defineHandlers, prepared } from './define-handlers.ts'
import { commitImport } from './intake/commit-import.ts'
import { hashesOf, loadImportContext } from './intake/import-context.ts'
import { inspectFile } from './intake/inspect-file.ts'
import { loadDependents } from './intake/load-dependents.ts'
import { readFiles } from './intake/read-files.ts'
import { openEvaluation, runEvaluation } from './intake/run-evaluation.ts'

type InspectInput = z.output<typeof imports.inspect.input>
type UndoInput = z.output<typeof imports.undo.input>
type ImportInput = z.output<typeof imports.preview.input>

export const importHandlers = defineHandlers('imports', {
  inspect: prepared({
    prepare: (ctx, { file }: InspectInput) => readFiles(ctx, [file]),
    handle: async (ctx, { file }, [source]) => {
      if (!source) throw new AppError('fileNotFound', { name: file.name })
      return inspectFile(ctx, source)
    },
  }),
  preview: prepared({
    prepare: (ctx, { files }: ImportInput) => readFiles(ctx, files),
    handle: async (ctx, { year, answers }, sources) => {
      const context = await loadImportContext(ctx.db, year, ctx.ports, hashesOf(sources))
      const evaluation = await openEvaluation(ctx, evaluate(sources, context, answers))
      return runEvaluation(ctx, evaluation, 'checking')
    },
  }),
  commit: prepared({
    prepare: (ctx, { files }: ImportInput) => readFiles(ctx, files),
    handle: (ctx: CommandContext, { year, answers }, sources) => commitImport(ctx, sources, year, answers),
  }),
  answer: async ({ db, ports, author }, { year, answers }) => {
    await saveImportAnswers(db, year, answers, { author, at: ports.now() })
    return {}
  },
  withdrawAnswers: async ({ db }, { year, places }) => {
    await withdrawImportAnswers(db, year, places)
    return {}
  },
  list: ({ db }) => listBatches(db),
  problems: async ({ db }, { batchId }) => {
    if (!findBatchStanding(db, batchId)) throw new AppError('notFound')
    return listBatchProblems(db, batchId)
  },
  undoPreview: async ({ db }, { batchId }) => {
    refuseUndone(db, batchId)
    const { withdrawn, restored, leftWithout, fields } = readUndoEffect(db, batchId)
    return {
      withdrawn,
      restored,
      leftWithout,
      newSchools: listSchoolsOnlyOfBatch(db, batchId).map(({ name }) => name),
      changedSchools: listChangedSchools(db, batchId),
      declared: countDeclaredResults(db, batchId),
      indicators: await indicatorsOn(db, fields),
      dependents: await loadDependents(db, batchId),
    }
  },
  undo: prepared({
    prepare: async ({ db, backups }, { batchId }: UndoInput) => {
      refuseUndone(db, batchId)
      await backups.make('beforeUndo')
    },
    handle: async ({ db, ports, author }: CommandContext, { batchId, reason }) => {
      refuseUndone(db, batchId)
      await undoBatch(db, { batchId, at: ports.now(), by: author, reason })
      withdrawDeclaredResults(db, batchId)
      await undoSchoolChanges(db, batchId)
      await undoReturnedLists(db, batchId)
      deleteSchoolsOnlyOfBatch(db, batchId)
      return {}
    },
  }),
})

function refuseUndone(db: ReadHandle, batchId: string): void {
  const standing = findBatchStanding(db, batchId)
  if (!standing) throw new AppError('notFound')
  if (standing.undone) throw new AppError('batchAlreadyUndone')
}

/** The indicators of any standard that are calculated from one of these fields. */
async function indicatorsOn(db: ReadHandle, fields: readonly string[]): Promise<string[]> {
  const changed = new Set(fields)
  const uses = (term: NumeratorTerm): boolean =>
    changed.has(term.field) || (term.otherwise ?? []).some((other) => uses(other))
  const ids = (await listStandards(db)).flatMap(({ indicators }) =>
    indicators
      .filter(
        ({ denominator, numerator }) =>
          changed.has(denominator) || [...numerator.primary, ...numerator.junior].some((term) => uses(term)),
      )
      .map(({ id }) => id),
  )
  return [...new Set(ids)]
}
