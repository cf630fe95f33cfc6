import type { z } from 'zod'
import type { ASSESSMENT_SHEETS, exportCalls } from '../../shared/contract/exports.ts'
import { messagesOf } from '../../shared/messages/language.ts'
import type { CompulsoryStage } from '../../shared/schools/stage.ts'
import { issueForms } from '../blank-forms/issue-forms.ts'
import { type AssessmentBasis, loadAssessmentBasis } from '../exports/assessment-basis.ts'
import { dispersionGrid } from '../exports/dispersion-grid.ts'
import { excludedGrid } from '../exports/excluded-grid.ts'
import { exportHandCheck } from '../exports/export-hand-check.ts'
import { exportImportFile } from '../exports/export-import-file.ts'
import { matrixGrid } from '../exports/matrix-grid.ts'
import { type TitledGrid, writeTables } from '../exports/write-tables.ts'
import type { QueryContext } from './context.ts'
import { defineHandlers, prepared } from './define-handlers.ts'
import { readFiles } from './intake/read-files.ts'

type ImportFileInput = z.output<typeof exportCalls.importFile.input>

type Wanted = {
  readonly stage: CompulsoryStage | null
  readonly schoolIds?: readonly string[] | undefined
  readonly notes: readonly string[]
}

/** The tables that each kind of sheet stands for. */
const SHEETS: Readonly<
  Record<(typeof ASSESSMENT_SHEETS)[number], (basis: AssessmentBasis, wanted: Wanted) => TitledGrid[]>
> = {
  matrix: (basis, { stage, schoolIds, notes }) =>
    (stage === null ? basis.standard.stages : [stage]).map((one) => ({
      title: basis.columns.matrixTitle,
      grid: matrixGrid(basis, one, schoolIds, notes),
    })),
  dispersion: (basis, { stage }) => [
    { title: basis.columns.dispersionTitle, grid: dispersionGrid(basis, stage) },
  ],
  excluded: (basis) => [{ title: basis.columns.excludedTitle, grid: excludedGrid(basis) }],
}

export const exportHandlers = defineHandlers('exports', {
  blankForms: (ctx, input) => issueForms(ctx, input),
  importFile: prepared({
    prepare: (ctx, { files }: ImportFileInput) => readFiles(ctx, files),
    handle: (ctx: QueryContext, wanted, sources) => exportImportFile(ctx, sources, wanted),
  }),
  handCheck: (ctx, wanted) => exportHandCheck(ctx, wanted),
  table: (ctx, { tables, ...subject }) =>
    writeTables(
      ctx,
      subject,
      tables.map((grid) => ({ grid })),
    ),
  assessment: async (ctx, { year, standard, language, sheets, ...wanted }) => {
    ctx.progress('assessing', 0, 1)
    const basis = await loadAssessmentBasis(ctx, year, standard, language)
    const tables = sheets.flatMap((sheet) => SHEETS[sheet](basis, wanted))
    const [first] = tables
    const title = first?.title ?? messagesOf(language).exports.excludedTitle
    return writeTables(ctx, { title, year, standard, language }, tables)
  },
})
