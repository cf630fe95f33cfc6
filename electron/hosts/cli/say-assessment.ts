import { schoolRuleOf } from '../../../shared/assessment/judging.ts'
import type {
  Assessment,
  CompositeResult,
  DispersionResult,
  StageResult,
} from '../../../shared/assessment/result.ts'
import type { IndicatorDefinition } from '../../../shared/assessment/standard.ts'
import { type BecauseWords, becauseSentences } from '../../../shared/messages/because-sentence.ts'
import { labelIn, messagesOf } from '../../../shared/messages/language.ts'
import { sentence } from '../../../shared/messages/message.ts'
import type { Output } from './exit-status.ts'
import { hostTexts } from './texts.ts'

const wordsOf = ({ language }: Output) => messagesOf(language).assessment

/** The verdicts for people: each school with the indicators that it does not meet, then the coefficients. */
export function sayAssessment(output: Output, assessment: Assessment, words: BecauseWords): void {
  const { label } = words.standard
  output.out(
    sentence(hostTexts(output).assessedHeading, {
      standard: labelIn(output.language, label),
      year: assessment.year,
    }),
  )
  for (const row of assessment.rows) sayRow(output, row, words)
  for (const { name, code, clause } of assessment.excluded) {
    output.out(
      sentence(hostTexts(output).assessedExcluded, {
        name,
        reason: wordsOf(output).exclusionWords[code],
        clause,
      }),
    )
  }
  output.out(wordsOf(output).assessmentMessages.method)
  for (const dispersion of assessment.dispersion) {
    if (dispersion.population > 0) sayDispersion(output, dispersion, words)
  }
  for (const composite of assessment.composite) {
    if (composite.population > 0) sayComposite(output, composite, words)
  }
}

function sayRow(output: Output, row: StageResult, words: BecauseWords): void {
  output.out(
    sentence(hostTexts(output).assessedSchool, {
      verdict: wordsOf(output).verdictWords[row.verdict],
      name: row.name,
      stage: wordsOf(output).stageWords[row.stage],
      met: row.verdict === 'notJudged' ? '' : row.met,
      of: schoolRuleOf(words.standard).judged,
      students: row.students ?? '—',
    }),
  )
  for (const indicator of words.standard.indicators) {
    const result = row.indicators[indicator.id]
    if (!result || result.status === 'met' || result.status === 'notJudged') continue
    output.out(
      sentence(hostTexts(output).assessedIndicator, {
        status: wordsOf(output).statusWords[result.status],
        label: labelIn(output.language, indicator.label),
        printed: result.printed ?? '—',
        threshold: indicator.thresholds?.[row.stage] ?? '—',
        shortfall: shortfallOf(output, result.shortfall, indicator),
        because: becauseSentences(output.language, result.because, words),
      }),
    )
  }
}

function shortfallOf(output: Output, amount: string | null, indicator: IndicatorDefinition): string {
  if (amount === null) return ''
  return sentence(wordsOf(output).assessmentMessages.shortfall, {
    amount,
    unit: wordsOf(output).shortfallUnitWords[indicator.shortfallUnit],
  })
}

function sayDispersion(output: Output, dispersion: DispersionResult, { standard }: BecauseWords): void {
  const indicator = standard.indicators.find(({ id }) => id === dispersion.indicator)
  const { coefficient, provisional } = dispersion
  const figure = coefficient ?? provisional
  output.out(
    sentence(hostTexts(output).assessedDispersion, {
      stage: wordsOf(output).stageWords[dispersion.stage],
      label: indicator ? labelIn(output.language, indicator.label) : dispersion.indicator,
      coefficient:
        figure === null
          ? wordsOf(output).assessmentMessages.undefinedCoefficient
          : figure.toFixed(standard.dispersion.decimals),
      limit: dispersion.limit ?? '',
      status: wordsOf(output).dispersionStatusWords[dispersion.status],
      provisional:
        coefficient === null && provisional !== null
          ? sentence(wordsOf(output).assessmentMessages.provisional, {
              schools: dispersion.schools,
              population: dispersion.population,
            })
          : '',
    }),
  )
}

/** 综合: the mean of the coefficients, which decides or is told beside them. */
function sayComposite(output: Output, composite: CompositeResult, { standard }: BecauseWords): void {
  const { coefficient, stage, limit, status } = composite
  const words = wordsOf(output)
  output.out(
    sentence(hostTexts(output).assessedDispersion, {
      stage: words.stageWords[stage],
      label: words.assessmentMessages.composite,
      coefficient:
        coefficient === null
          ? words.assessmentMessages.undefinedCoefficient
          : coefficient.toFixed(standard.dispersion.decimals),
      limit: limit ?? '',
      status:
        status === 'notJudged'
          ? words.assessmentMessages.compositeShown
          : words.dispersionStatusWords[status],
      provisional: '',
    }),
  )
}
