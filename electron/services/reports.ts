import { readFile } from 'node:fs/promises'
import type { ReportRequest } from '../../shared/contract/reports.ts'
import { DEFAULT_LANGUAGE, messagesOf } from '../../shared/messages/language.ts'
import type { ReportDocument } from '../../shared/reports/block.ts'
import { AppError } from '../app-error.ts'
import { thumbnailsOf } from '../evidence/thumbnails-of.ts'
import type { Ports } from '../ports.ts'
import { PrintUnavailable } from '../print/print-unavailable.ts'
import { reports } from '../reports/index.ts'
import type { Report, ReportContext } from '../reports/report-definition.ts'
import { type Print, writeReport } from '../reports/write/index.ts'
import type { QueryContext } from './context.ts'
import { defineHandlers } from './define-handlers.ts'
import { safeFileName } from './safe-file-name.ts'
import { loadForm } from './visits/load-form.ts'

function findReport(slug: string): Report {
  const report = reports.find((candidate) => candidate.slug === slug)
  if (report === undefined) throw new AppError('reportNotFound', { slug })
  return report
}

const contextOf = (ctx: QueryContext): ReportContext => ({
  db: ctx.db,
  ports: ctx.ports,
  visit: (visitId) => loadForm(ctx, visitId),
  thumbnail: async (sha256) => {
    const path = await thumbnailsOf(ctx.ports).of(sha256)
    return path === null ? null : readFile(path)
  },
})

const makeDocument = (ctx: QueryContext, request: ReportRequest): Promise<ReportDocument> =>
  findReport(request.slug).make(contextOf(ctx), request)

/** The host's printer, with its failure as an answer that the user understands. */
function printWith(ports: Ports): Print {
  return async (html) => {
    if (ports.printPdf === null) throw new AppError('printUnavailable')
    try {
      return await ports.printPdf(html)
    } catch (error) {
      if (!(error instanceof PrintUnavailable)) throw error
      ports.log({
        level: 'warn',
        event: 'printUnavailable',
        details: { causes: error.errors.map(String).join(' | ') },
      })
      throw new AppError('printUnavailable')
    }
  }
}

export const reportHandlers = defineHandlers('reports', {
  list: (_ctx, { language = DEFAULT_LANGUAGE }) =>
    reports.map(({ slug, title, scope, formats }) => ({
      slug,
      title: title(messagesOf(language).reports),
      scope,
      formats: [...formats],
    })),
  preview: (ctx, request) => makeDocument(ctx, request),
  write: async (ctx, { format, ...request }) => {
    const report = findReport(request.slug)
    if (!report.formats.includes(format)) throw new AppError('formatNotOffered', { format })
    const document = await report.make(contextOf(ctx), request)
    ctx.signal.throwIfAborted()
    ctx.progress('writing', 0, 1)
    const bytes = await writeReport(document, format, printWith(ctx.ports))
    ctx.signal.throwIfAborted()
    ctx.progress('writing', 1, 1)
    const fileName = `${safeFileName(document.fileName)}.${format}`
    return { token: await ctx.ports.storeOutgoing(fileName, bytes), fileName }
  },
})
