import { compositeDecides, decidingCoefficients, judgesSchools } from '../../../shared/assessment/judging.ts'
import type { IndicatorResult, StageResult, Verdict } from '../../../shared/assessment/result.ts'
import type { IndicatorDefinition } from '../../../shared/assessment/standard.ts'
import type { ReportBlock } from '../../../shared/reports/block.ts'
import { figureText } from '../../../shared/reports/figure-text.ts'
import type { ReportBasis } from '../parts/basis.ts'
import { becauseText, figurePhrase, heading, paragraph, shortfallText } from '../parts/sentences.ts'

function unmetPhrase(
  basis: ReportBasis,
  row: StageResult,
  definition: IndicatorDefinition,
  result: IndicatorResult,
): string {
  return basis.texts.county.unmetFigure({
    stage: basis.words.stages[row.stage],
    indicator: basis.name(definition.label),
    value: figurePhrase(basis.texts, result, definition),
    threshold: definition.thresholds?.[row.stage] ?? basis.texts.none,
    unit: basis.name(definition.unit),
    shortfall: shortfallText(basis, result, definition),
  })
}

/** What keeps a school from passing: its figures below the threshold, or why they are unknown. */
function reasonsOf(basis: ReportBasis, schoolId: string, verdict: Verdict): string {
  const { standard, assessment } = basis
  const rows = assessment.rows.filter((row) => row.schoolId === schoolId && row.verdict === verdict)
  if (verdict === 'unknown') {
    const because = rows.flatMap((row) => [
      ...Object.values(row.indicators).flatMap((result) => result.because),
      ...(row.students === 0 ? row.because : []),
    ])
    return becauseText(basis, because)
  }
  const phrases = rows.flatMap((row) =>
    standard.indicators.flatMap((definition) => {
      const result = row.indicators[definition.id]
      const lacking = result?.status === 'floor' || result?.status === 'below'
      return lacking ? [unmetPhrase(basis, row, definition, result)] : []
    }),
  )
  return phrases.join(basis.signs.semicolon)
}

function schoolItems(basis: ReportBasis, verdict: 'fail' | 'unknown'): ReportBlock[] {
  return basis.assessment.schools
    .filter((school) => school.verdict === verdict)
    .map((school, index) =>
      paragraph(
        basis.texts.county.failingItem({
          number: index + 1,
          school: school.name,
          reasons: reasonsOf(basis, school.schoolId, verdict),
        }),
      ),
    )
}

/** 四、未达标的学校及原因. */
export function failingBlocks(basis: ReportBasis): ReportBlock[] {
  const texts = basis.texts.county
  const failing = schoolItems(basis, 'fail')
  const open = schoolItems(basis, 'unknown')
  const known = open.length === 0 ? texts.noneFailing : texts.noneFailingYet
  const none = judgesSchools(basis.standard) ? known : texts.noSchoolVerdicts
  return [
    heading(1, texts.failing),
    ...(failing.length === 0 ? [paragraph(none)] : failing),
    ...(open.length === 0 ? [] : [paragraph(texts.undecidedHeading), ...open]),
  ]
}

/** A stage that no school teaches has no coefficient: nothing of it is open. */
const isTaught = ({ population }: { readonly population: number }) => population > 0

/**
 * Three-valued like everything else: one failure decides, what is unknown keeps it open (decisions.md).
 * Where the composite decides (std §3.1), the schools are judged beside it, by what their province asks.
 */
function countyVerdict({ standard, assessment }: ReportBasis): Exclude<Verdict, 'notJudged'> {
  const schools = compositeDecides(standard) ? [] : assessment.schools
  const coefficients = decidingCoefficients(standard, assessment).filter(isTaught)
  const failed =
    schools.some(({ verdict }) => verdict === 'fail') ||
    coefficients.some(({ status }) => status === 'exceeded')
  if (failed) return 'fail'
  const open =
    assessment.schools.length === 0 ||
    schools.some(({ verdict }) => verdict === 'unknown') ||
    coefficients.some(({ status }) => status !== 'met')
  return open ? 'unknown' : 'pass'
}

function schoolsText({ standard, assessment: { schools }, texts: { county: texts } }: ReportBasis): string {
  if (!judgesSchools(standard)) return texts.schoolsNotJudged({ schools: schools.length })
  const count = (verdict: Verdict) => schools.filter((school) => school.verdict === verdict).length
  return texts.schoolsConclusion({
    schools: schools.length,
    pass: count('pass'),
    fail: count('fail'),
    unknown: count('unknown'),
  })
}

function coefficientTexts({ standard, assessment, words, texts: frame }: ReportBasis): readonly string[] {
  const { county: texts } = frame
  if (compositeDecides(standard)) {
    return assessment.composite.filter(isTaught).map(({ stage, coefficient, status }) =>
      texts.compositeConclusion({
        stage: words.stages[stage],
        value: figureText(coefficient, standard.dispersion.decimals) ?? frame.none,
        limit: standard.dispersion.limits[stage],
        status: texts.dispersionStatuses[status],
      }),
    )
  }
  const dispersion = assessment.dispersion.filter(isTaught)
  const met = dispersion.filter(({ status }) => status === 'met').length
  const exceeded = dispersion.filter(({ status }) => status === 'exceeded').length
  const total = dispersion.length
  return [texts.dispersionConclusion({ total, met, exceeded, unknown: total - met - exceeded })]
}

/** 五、自评结论, of the resources only: the other parts of the evaluation are not in this report. */
export function countyConclusionBlocks(basis: ReportBasis): ReportBlock[] {
  const texts = basis.texts.county
  const verdicts = compositeDecides(basis.standard) ? texts.compositeVerdicts : texts.verdicts
  return [
    heading(1, texts.conclusion),
    paragraph(schoolsText(basis)),
    ...coefficientTexts(basis).map(paragraph),
    paragraph(verdicts[countyVerdict(basis)]),
  ]
}
