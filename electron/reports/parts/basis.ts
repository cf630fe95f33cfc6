import { listFields } from '../../../db/repositories/dictionary.ts'
import { readSetting } from '../../../db/repositories/settings.ts'
import { assess } from '../../../shared/assessment/assess.ts'
import type { SchoolInput } from '../../../shared/assessment/input.ts'
import type { Assessment } from '../../../shared/assessment/result.ts'
import type { IndicatorDefinition, Standard } from '../../../shared/assessment/standard.ts'
import type { ReportRequest } from '../../../shared/contract/reports.ts'
import { DEFAULT_LANGUAGE } from '../../../shared/messages/language.ts'
import type { School } from '../../../shared/schools/school.ts'
import { loadYearBasis } from '../../services/assess-year.ts'
import { loadAudited } from '../../services/standings/load-standings.ts'
import type { ReportContext } from '../report-definition.ts'
import { type Wording, wordingOf } from './wording.ts'

/** Names by code, in the language of the report. A field and an indicator may share a code, and mean different things by it. */
export type Labels = {
  readonly fields: ReadonlyMap<string, string>
  readonly indicators: ReadonlyMap<string, string>
}

/** What every report of an assessment needs: the assessment, and the names of what it is about. */
export type ReportBasis = Wording & {
  /** Empty where the county has not given its name. */
  readonly county: string
  readonly year: number
  readonly standard: Standard
  readonly assessment: Assessment
  readonly schools: readonly School[]
  /** Schools whose data are 审定 as they stand; a report on others is one of drafts (decisions.md, Time). */
  readonly audited: ReadonlySet<string | null>
  readonly inputs: readonly SchoolInput[]
  readonly labels: Labels
}

/** By 学校标识码, then by name: the same figures always print in the same order. */
function inPrintedOrder({ school: left }: SchoolInput, { school: right }: SchoolInput): number {
  if ((left.code === null) !== (right.code === null)) return left.code === null ? 1 : -1
  return (left.code ?? '').localeCompare(right.code ?? '') || left.name.localeCompare(right.name, 'zh-CN')
}

/** @throws AppError `standardNotFound`. */
export async function loadReportBasis(ctx: ReportContext, request: ReportRequest): Promise<ReportBasis> {
  const { db } = ctx
  const { standard, inputs: unsorted, schools } = await loadYearBasis(ctx, request.year, request.standard)
  const inputs = unsorted.toSorted(inPrintedOrder)
  const fields = await listFields(db)
  const wording = wordingOf(request.language ?? DEFAULT_LANGUAGE)
  return {
    ...wording,
    county: (await readSetting(db, 'county')) ?? '',
    year: request.year,
    standard,
    assessment: assess(standard, request.year, inputs),
    schools,
    audited: await loadAudited(db, request.year),
    inputs,
    labels: {
      fields: new Map(fields.map(({ code, label }) => [code, wording.name(label)])),
      indicators: new Map(standard.indicators.map(({ id, label }) => [id, wording.name(label)])),
    },
  }
}

/** The head of an indicator's column in the official forms, which prescribe the Chinese one. */
export function formHeading({ name }: Wording, { formHeading: zh, label }: IndicatorDefinition): string {
  return name({ zh: zh ?? label.zh, en: label.en })
}
