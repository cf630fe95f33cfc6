import { findDecision } from '../../db/repositories/acceptance.ts'
import { deriveIndicator } from '../../shared/assessment/derive.ts'
import type { StageResult } from '../../shared/assessment/result.ts'
import type { ReportDocument } from '../../shared/reports/block.ts'
import { formulaText } from '../../shared/reports/formula-text.ts'
import { AppError } from '../app-error.ts'
import { loadReportBasis } from './parts/basis.ts'
import { numberChapters } from './parts/chapters.ts'
import { loadDataChecks } from './parts/data-checks.ts'
import { whereIndicators } from './parts/no-indicators.ts'
import { overrideLines } from './parts/override-lines.ts'
import { relaxedLines } from './parts/relaxed-lines.ts'
import { basisLine, draftNotice, notices } from './parts/sentences.ts'
import { defineReport } from './report-definition.ts'
import { adoptedBlocks, findAdoptedFigures } from './school-acceptance/adopted.ts'
import { basicsBlocks } from './school-acceptance/basics.ts'
import { conclusionBlocks, signatureBlock } from './school-acceptance/conclusion.ts'
import type { SchoolAcceptanceData } from './school-acceptance/data.ts'
import { resultBlocks } from './school-acceptance/results.ts'
import { demandBlocks, unmetBlocks } from './school-acceptance/unmet.ts'
import { findAcceptanceVisit, visitBlocks } from './school-acceptance/visit.ts'

function layout(data: SchoolAcceptanceData): ReportDocument {
  const { basis, school } = data
  const texts = basis.texts.acceptance
  const title = texts.title({ school: school.name })
  return {
    slug: 'school-acceptance',
    language: basis.language,
    title,
    fileName: texts.fileName({ school: school.name, year: basis.year }),
    blocks: numberChapters(basis, [
      { kind: 'title', text: texts.titleLines({ school: school.name }) },
      {
        kind: 'subtitle',
        text: basis.texts.yearSubtitle({ year: basis.year, standard: basis.name(basis.standard.label) }),
      },
      ...notices(basis, new Set([school.id])),
      ...draftNotice(basis, new Set([school.id])),
      ...basicsBlocks(data),
      ...whereIndicators(basis, () =>
        data.rows.length === 0
          ? []
          : [...resultBlocks(data), ...adoptedBlocks(basis, data.adopted), ...unmetBlocks(data)],
      ),
      ...visitBlocks(basis, data.visit),
      ...conclusionBlocks(data),
      ...demandBlocks(data),
      basisLine(basis),
      ...overrideLines(basis),
      ...relaxedLines(basis, school.id),
      signatureBlock(data),
    ]),
  }
}

/** 学校验收报告 (std §8.1). */
export const schoolAcceptance = defineReport<SchoolAcceptanceData>({
  slug: 'school-acceptance',
  title: (texts) => texts.acceptance.reportTitle,
  scope: 'school',
  formats: ['docx', 'pdf'],
  load: async (ctx, request) => {
    const basis = await loadReportBasis(ctx, request)
    const school = basis.schools.find(({ id }) => id === request.schoolId)
    const input = basis.inputs.find((candidate) => candidate.school.id === request.schoolId)
    if (school === undefined || input === undefined) throw new AppError('notFound')
    const formula = (row: StageResult, indicator: string) => {
      const derived = deriveIndicator(basis.standard, input, row.stage, indicator)
      return derived && formulaText(derived.derivation, basis.signs)
    }
    return {
      basis,
      school,
      rows: basis.assessment.rows.filter((row) => row.schoolId === school.id),
      formula,
      findings: await loadDataChecks(ctx, request.year, school.id),
      value: (field, stage) => input.value(field, stage)?.value ?? null,
      adopted: await findAdoptedFigures(ctx, { schoolId: school.id, year: request.year }, basis),
      decision: await findDecision(ctx.db, {
        schoolId: school.id,
        year: request.year,
        standard: request.standard,
      }),
      visit: await findAcceptanceVisit(ctx, { schoolId: school.id, year: request.year }, basis),
    }
  },
  layout,
})
