import type { ReportDocument } from '../../shared/reports/block.ts'
import type { Finding } from '../services/checks/finding.ts'
import { countyConclusionBlocks, failingBlocks } from './county-assessment/conclusion.ts'
import { dispersionBlocks } from './county-assessment/dispersion.ts'
import { sampleBlocks } from './county-assessment/sample.ts'
import { schoolResultBlocks } from './county-assessment/school-results.ts'
import { loadReportBasis, type ReportBasis } from './parts/basis.ts'
import { dataCheckBlocks, loadDataChecks } from './parts/data-checks.ts'
import { whereIndicators } from './parts/no-indicators.ts'
import { overrideLines } from './parts/override-lines.ts'
import { relaxedLines } from './parts/relaxed-lines.ts'
import { basisLine, countyName, draftNotice, heading, notices } from './parts/sentences.ts'
import { defineReport } from './report-definition.ts'

type CountyData = ReportBasis & { readonly findings: readonly Finding[] }

function layout(basis: CountyData): ReportDocument {
  const texts = basis.texts.county
  const county = countyName(basis)
  const title = texts.title({ county })
  const assessed = new Set(basis.assessment.rows.map((row) => row.schoolId))
  return {
    slug: 'county-assessment',
    language: basis.language,
    title,
    fileName: texts.fileName({ county: basis.county, year: basis.year }),
    blocks: [
      { kind: 'title', text: texts.titleLines({ county }) },
      {
        kind: 'subtitle',
        text: basis.texts.yearSubtitle({ year: basis.year, standard: basis.name(basis.standard.label) }),
      },
      ...notices(basis, assessed),
      ...draftNotice(basis, assessed),
      ...whereIndicators(basis, () => [
        ...sampleBlocks(basis),
        heading(2, basis.texts.dataChecks.heading),
        ...dataCheckBlocks(basis, basis.findings, 'county'),
        ...schoolResultBlocks(basis),
        ...dispersionBlocks(basis),
        ...failingBlocks(basis),
        ...countyConclusionBlocks(basis),
      ]),
      basisLine(basis),
      ...overrideLines(basis),
      ...relaxedLines(basis),
      {
        kind: 'signatures',
        lines: [basis.texts.fillerLine, basis.texts.directorLine],
        seal: basis.texts.seal({ county }),
        date: basis.texts.blankDate,
      },
    ],
  }
}

/** 县域义务教育评估报告（县级自评）: resources of the schools and their balance (std §1.5, §2.1). */
export const countyAssessment = defineReport<CountyData>({
  slug: 'county-assessment',
  title: (texts) => texts.county.reportTitle,
  scope: 'county',
  formats: ['docx', 'pdf', 'xlsx'],
  load: async (ctx, request) => ({
    ...(await loadReportBasis(ctx, request)),
    findings: await loadDataChecks(ctx, request.year, null),
  }),
  layout,
})
