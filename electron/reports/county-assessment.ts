import { reportMessages } from '../../shared/messages/zh-CN/reports.ts'
import type { ReportDocument } from '../../shared/reports/block.ts'
import { countyConclusionBlocks, failingBlocks } from './county-assessment/conclusion.ts'
import { dispersionBlocks } from './county-assessment/dispersion.ts'
import { sampleBlocks } from './county-assessment/sample.ts'
import { schoolResultBlocks } from './county-assessment/school-results.ts'
import { loadReportBasis, type ReportBasis } from './parts/basis.ts'
import { basisLine, countyName, notices } from './parts/sentences.ts'
import { defineReport } from './report-definition.ts'

function layout(basis: ReportBasis): ReportDocument {
  const texts = reportMessages.county
  const county = countyName(basis)
  const title = texts.title({ county })
  return {
    slug: 'county-assessment',
    title,
    fileName: texts.fileName({ county: basis.county, year: basis.year }),
    blocks: [
      { kind: 'title', text: texts.titleLines({ county }) },
      {
        kind: 'subtitle',
        text: reportMessages.yearSubtitle({ year: basis.year, standard: basis.standard.label.zh }),
      },
      ...notices(basis, new Set(basis.assessment.rows.map((row) => row.schoolId))),
      ...sampleBlocks(basis),
      ...schoolResultBlocks(basis),
      ...dispersionBlocks(basis),
      ...failingBlocks(basis),
      ...countyConclusionBlocks(basis),
      basisLine(basis),
      {
        kind: 'signatures',
        lines: [reportMessages.fillerLine, reportMessages.directorLine],
        seal: reportMessages.seal({ county }),
        date: reportMessages.blankDate,
      },
    ],
  }
}

/** 县域义务教育评估报告（县级自评）: resources of the schools and their balance (std §1.5, §2.1). */
export const countyAssessment = defineReport<ReportBasis>({
  slug: 'county-assessment',
  title: reportMessages.county.reportTitle,
  scope: 'county',
  formats: ['docx', 'pdf', 'xlsx'],
  load: loadReportBasis,
  layout,
})
