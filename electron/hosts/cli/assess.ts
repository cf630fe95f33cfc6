import { copyFileSync } from 'node:fs'
import { extname } from 'node:path'
import { toAssessmentJson } from '../../../shared/assessment/to-json.ts'
import type { BecauseWords } from '../../../shared/messages/because-sentence.ts'
import { sentence } from '../../../shared/messages/message.ts'
import { REPORT_FORMATS, type ReportFormat } from '../../../shared/reports/block.ts'
import type { Problem } from '../../../shared/returns/problem.ts'
import { EXIT, type ExitStatus, type Output, WrongUse } from './exit-status.ts'
import { importFiles, isBlocked } from './import.ts'
import { sayAssessment } from './say-assessment.ts'
import { sayProblems, toJsonProblem } from './say-problems.ts'
import { hostTexts } from './texts.ts'
import { type CommandLineApp, standingPath, valueOrSay, withApp } from './with-app.ts'

export type AssessOptions = {
  data?: string
  year: number
  standard: string
  json?: boolean
  report?: string
}

/**
 * `assess [FILE…] [--data DIR] --year YEAR --standard SLUG`: files come first into the data folder, or
 * into a temporary one where none is named.
 */
export function assessCommand(
  output: Output,
  files: readonly string[],
  options: AssessOptions,
): Promise<ExitStatus> {
  if (files.length === 0 && options.data === undefined) throw new WrongUse('assess FILE… | --data DIR')
  const format = options.report === undefined ? null : reportFormat(output, options.report)
  return withApp(output, options, async (app) => {
    const imported = await importAll(output, app, files, options)
    if (!imported) return EXIT.problems
    const { year, standard } = options
    const assessment = valueOrSay(output, await app.client.assessments.compute({ year, standard }))
    if (!assessment) return EXIT.wrongUse
    if (options.json) {
      output.out(
        JSON.stringify(
          toAssessmentJson(
            assessment,
            imported.problems.map((problem) => toJsonProblem(output.language, problem)),
          ),
        ),
      )
    } else {
      sayProblems(output, imported.problems)
      const words = await loadWords(output, app, standard, year)
      if (words) sayAssessment(output, assessment, words)
    }
    if (imported.blocked) return EXIT.problems
    if (options.report === undefined || format === null) return EXIT.done
    return writeReport(output, app, {
      year,
      standard,
      file: options.report,
      format,
      quiet: options.json === true,
    })
  })
}

async function loadWords(
  output: Output,
  { client }: CommandLineApp,
  slug: string,
  year: number,
): Promise<BecauseWords | null> {
  const standards = valueOrSay(output, await client.dictionary.standards({ year }))
  const fields = valueOrSay(output, await client.dictionary.fields({}))
  const standard = standards?.find((known) => known.slug === slug)
  return standard && fields ? { standard, fields } : null
}

function reportFormat(output: Output, file: string): ReportFormat {
  const format = REPORT_FORMATS.find((known) => extname(file).toLowerCase() === `.${known}`)
  if (!format) throw new WrongUse(sentence(hostTexts(output).unknownReportFormat, { file }))
  return format
}

async function importAll(
  output: Output,
  app: CommandLineApp,
  files: readonly string[],
  options: AssessOptions,
): Promise<{ problems: Problem[]; blocked: boolean } | null> {
  if (files.length === 0) return { problems: [], blocked: false }
  const outcome = await importFiles(app, files, { year: options.year })
  const value = valueOrSay(output, outcome)
  if (!value) return null
  return { problems: value.preview.files.flatMap((file) => file.problems), blocked: isBlocked(value.preview) }
}

/** .xlsx is the application tables, .docx and .pdf the county's assessment. */
const REPORT_BY_FORMAT = {
  docx: 'county-assessment',
  pdf: 'county-assessment',
  xlsx: 'application-tables',
} as const satisfies Record<ReportFormat, string>

async function writeReport(
  output: Output,
  { client, tokens }: CommandLineApp,
  report: { year: number; standard: string; file: string; format: ReportFormat; quiet: boolean },
): Promise<ExitStatus> {
  const { year, standard, format } = report
  const slug = REPORT_BY_FORMAT[format]
  const written = valueOrSay(
    output,
    await client.reports.write({ slug, year, standard, format, schoolId: null, language: output.language }),
  )
  const made = written && tokens.find(written.token)
  if (!made) return EXIT.problems
  const file = standingPath(report.file)
  copyFileSync(made.path, file)
  if (!report.quiet) output.out(sentence(hostTexts(output).reportWritten, { file }))
  return EXIT.done
}
