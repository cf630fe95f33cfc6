import type { Evaluation } from '../../shared/checklists/evaluation.ts'
import type { ReportRequest, ReportScope } from '../../shared/contract/reports.ts'
import type { Messages } from '../../shared/messages/language.ts'
import type { ReportDocument, ReportFormat } from '../../shared/reports/block.ts'
import type { VisitForm } from '../../shared/visits/visit-form.ts'
import type { Loading } from '../services/assess-year.ts'

/** A visit with what the form engine makes of it. */
export type EvaluatedVisit = { readonly form: VisitForm; readonly evaluation: Evaluation }

/** What a report is made from: the store and what lies beside it, and nothing of the host. */
export type ReportContext = Loading & {
  /** @throws AppError `notFound`. */
  readonly visit: (visitId: string) => Promise<EvaluatedVisit>
  /** The thumbnail of a photo by the hash of its original; null where there is none to be had. */
  readonly thumbnail: (sha256: string) => Promise<Uint8Array | null>
}

/** A report as its file declares it: what it is called, what it loads, how it is laid out in blocks. */
export type ReportDefinition<Data> = {
  readonly slug: string
  readonly title: (texts: Messages['reports']) => string
  /** `school`: about one school of the request; `county`: about all of them; `visit`: about one visit. */
  readonly scope: ReportScope
  readonly formats: readonly ReportFormat[]
  /** @throws AppError `notFound`, `standardNotFound`. */
  readonly load: (ctx: ReportContext, request: ReportRequest) => Promise<Data>
  readonly layout: (data: Data) => ReportDocument
}

/** A report of the list, whatever it loads. */
export type Report = Pick<ReportDefinition<never>, 'slug' | 'title' | 'scope' | 'formats'> & {
  /** @throws AppError `notFound`, `standardNotFound`. */
  readonly make: (ctx: ReportContext, request: ReportRequest) => Promise<ReportDocument>
}

/** A report for the list: `load` and `layout` tied together, so that the list need not know their data. */
export function defineReport<Data>(definition: ReportDefinition<Data>): Report {
  const { slug, title, scope, formats, load, layout } = definition
  return {
    slug,
    title,
    scope,
    formats,
    make: async (ctx, request) => layout(await load(ctx, request)),
  }
}
