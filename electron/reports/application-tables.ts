import { compositeDecides } from '../../shared/assessment/judging.ts'
import type { ReportDocument } from '../../shared/reports/block.ts'
import { dispersionTable } from './application-tables/dispersion-table.ts'
import { schoolTable } from './application-tables/school-table.ts'
import { loadReportBasis, type ReportBasis } from './parts/basis.ts'
import { whereIndicators } from './parts/no-indicators.ts'
import { defineReport } from './report-definition.ts'

function layout(basis: ReportBasis): ReportDocument {
  const texts = basis.texts.forms
  // The form has no place for a notice, and its layout is prescribed: the captions carry it.
  const { rows } = basis.assessment
  const invented = rows.some((row) => row.invented) ? basis.texts.inventedSuffix : ''
  const drafts = rows.some(({ schoolId }) => !basis.audited.has(schoolId)) ? basis.texts.draftSuffix : ''
  const suffix = `${drafts}${invented}`
  return {
    slug: 'application-tables',
    language: basis.language,
    title: compositeDecides(basis.standard) ? texts.basicTitle : texts.reportTitle,
    fileName: texts.fileName({ county: basis.county, year: basis.year }),
    blocks: [
      ...whereIndicators(basis, () => [
        schoolTable(basis, suffix),
        { kind: 'pageBreak' },
        dispersionTable(basis, suffix),
      ]),
    ],
  }
}

/** 表Ⅱ-2 and 表Ⅲ of the 申报表, in the layout of the official workbook (std §7.4). */
export const applicationTables = defineReport<ReportBasis>({
  slug: 'application-tables',
  title: (texts) => texts.forms.reportTitle,
  scope: 'county',
  formats: ['xlsx', 'docx', 'pdf'],
  load: loadReportBasis,
  layout,
})
