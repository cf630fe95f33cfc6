import type { ImportPreview } from '../../../shared/contract/imports.ts'
import type { Result } from '../../../shared/contract/result.ts'
import type { Language } from '../../../shared/messages/language.ts'
import { sentence } from '../../../shared/messages/message.ts'
import { NO_ANSWERS } from '../../../shared/returns/no-answers.ts'
import { EXIT, type ExitStatus, type Output } from './exit-status.ts'
import { sayProblems, toJsonProblem } from './say-problems.ts'
import { hostTexts } from './texts.ts'
import { type CommandLineApp, valueOrSay, withApp } from './with-app.ts'

export type ImportOptions = {
  data: string
  year: number
  dryRun?: boolean
  acceptNewSchools?: boolean
  reason?: string
  json?: boolean
}

/** `import FILE… --data DIR --year YEAR`: all or nothing, or only looked at with `--dry-run`. */
export function importCommand(
  output: Output,
  files: readonly string[],
  options: ImportOptions,
): Promise<ExitStatus> {
  return withApp(output, options, async (app) => {
    const outcome = await importFiles(app, files, options)
    if (!outcome.ok) {
      valueOrSay(output, outcome)
      return EXIT.problems
    }
    const { preview, stored } = outcome.value
    if (options.json) output.out(JSON.stringify(toJson(output.language, preview, stored)))
    else sayImport(output, preview, stored, options.dryRun === true)
    return isBlocked(preview) ? EXIT.problems : EXIT.done
  })
}

/** Dry run first; stored only where nothing blocks. The problems are told either way. */
export async function importFiles(
  { client, takeFiles }: CommandLineApp,
  files: readonly string[],
  options: Omit<ImportOptions, 'data' | 'json'>,
): Promise<Result<{ preview: ImportPreview; stored: boolean }>> {
  const input = {
    files: await takeFiles(files),
    year: options.year,
    answers: {
      ...NO_ANSWERS,
      acceptNewSchools: options.acceptNewSchools === true,
      reason: options.reason ?? null,
    },
  }
  const preview = await client.imports.preview(input)
  if (!preview.ok) return preview
  const somethingNew = preview.value.files.some(({ state }) => state === 'ready' || state === 'problems')
  if (options.dryRun || isBlocked(preview.value) || !somethingNew) {
    return { ok: true, value: { preview: preview.value, stored: false } }
  }
  const committed = await client.imports.commit(input)
  if (!committed.ok) return committed
  return { ok: true, value: { preview: committed.value.preview, stored: committed.value.batchId !== null } }
}

/** Errors or open questions: nothing of the batch is stored. */
export function isBlocked(preview: ImportPreview): boolean {
  return preview.errors > 0 || preview.questions > 0
}

function toJson(language: Language, preview: ImportPreview, stored: boolean) {
  return {
    stored,
    added: preview.added,
    changed: preview.changed,
    unchanged: preview.unchanged,
    files: preview.files.map(({ name, format, layout, state, schools }) => ({
      name,
      format,
      layout,
      state,
      schools,
    })),
    problems: preview.files.flatMap((file) =>
      file.problems.map((problem) => toJsonProblem(language, problem)),
    ),
  }
}

function sayImport(output: Output, preview: ImportPreview, stored: boolean, dryRun: boolean): void {
  for (const file of preview.files) sayProblems(output, file.problems)
  const { added, changed, unchanged } = preview
  const counts = { files: preview.files.length, added, changed, unchanged }
  if (preview.files.every(({ state }) => state === 'unchanged')) output.out(hostTexts(output).unchanged)
  else if (stored) output.out(sentence(hostTexts(output).imported, counts))
  else if (dryRun && !isBlocked(preview)) output.out(sentence(hostTexts(output).dryRun, counts))
  else output.out(hostTexts(output).nothingImported)
}
