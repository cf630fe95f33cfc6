import type { ReportDocument } from '../../shared/reports/block.ts'
import { countyConclusionBlocks, failingBlocks } from './county-assessment/conclusion.ts'
import { dispersionBlocks } from './county-assessment/dispersion.ts'
import { sampleBlocks } from './county-assessment/sample.ts'
import { schoolResultBlocks } from './county-assessment/school-results.ts'
import { loadReportBasis, type ReportBasis } from './parts/basis.ts'
import { basisLine, countyName, draftNotice, notices } from './parts/sentences.ts'
import { defineReport } from './report-definition.ts'

function layout(basis: ReportBasis): ReportDocument {
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
      ...sampleBlocks(basis),
      ...schoolResultBlocks(basis),
      ...dispersionBlocks(basis),
      ...failingBlocks(basis),
      ...countyConclusionBlocks(basis),
      basisLine(basis),
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
export const countyAssessment = defineReport<ReportBasis>({
  slug: 'county-assessment',
  title: (texts) => texts.county.reportTitle,
  scope: 'county',
  formats: ['docx', 'pdf', 'xlsx'],
  load: loadReportBasis,
  layout,
})
