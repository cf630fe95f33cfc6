import type { Assessment, DispersionResult, StageResult } from '../../../shared/assessment/result.ts'
import type { IndicatorDefinition } from '../../../shared/assessment/standard.ts'
import { sentence } from '../../../shared/messages/message.ts'
import {
  assessmentMessages,
  dispersionStatusWords,
  exclusionWords,
  shortfallUnitWords,
  stageWords,
  statusWords,
  verdictWords,
} from '../../../shared/messages/zh-CN/assessment.ts'
import { type BecauseWords, becauseSentence } from '../../../shared/messages/zh-CN/because-sentence.ts'
import { hostMessages } from '../../../shared/messages/zh-CN/hosts.ts'
import type { Output } from './exit-status.ts'

/** The verdicts for people: each school with the indicators that it does not meet, then the coefficients. */
export function sayAssessment(output: Output, assessment: Assessment, words: BecauseWords): void {
  const { label } = words.standard
  output.out(sentence(hostMessages.assessedHeading, { standard: label.zh, year: assessment.year }))
  for (const row of assessment.rows) sayRow(output, row, words)
  for (const { name, code, clause } of assessment.excluded) {
    output.out(sentence(hostMessages.assessedExcluded, { name, reason: exclusionWords[code], clause }))
  }
  output.out(assessmentMessages.method)
  for (const dispersion of assessment.dispersion) {
    if (dispersion.population > 0) sayDispersion(output, dispersion, words)
  }
}

function sayRow(output: Output, row: StageResult, words: BecauseWords): void {
  output.out(
    sentence(hostMessages.assessedSchool, {
      verdict: verdictWords[row.verdict],
      name: row.name,
      stage: stageWords[row.stage],
      met: row.met,
      of: words.standard.indicators.length,
      students: row.students ?? '—',
    }),
  )
  for (const indicator of words.standard.indicators) {
    const result = row.indicators[indicator.id]
    if (!result || result.status === 'met') continue
    output.out(
      sentence(hostMessages.assessedIndicator, {
        status: statusWords[result.status],
        label: indicator.label.zh,
        printed: result.printed ?? '—',
        threshold: indicator.thresholds[row.stage],
        shortfall: shortfallOf(result.shortfall, indicator),
        because: result.because.map((because) => becauseSentence(because, words)).join('；'),
      }),
    )
  }
}

function shortfallOf(amount: string | null, indicator: IndicatorDefinition): string {
  if (amount === null) return ''
  return sentence(assessmentMessages.shortfall, { amount, unit: shortfallUnitWords[indicator.shortfallUnit] })
}

function sayDispersion(output: Output, dispersion: DispersionResult, { standard }: BecauseWords): void {
  const indicator = standard.indicators.find(({ id }) => id === dispersion.indicator)
  const { coefficient, provisional } = dispersion
  const figure = coefficient ?? provisional
  output.out(
    sentence(hostMessages.assessedDispersion, {
      stage: stageWords[dispersion.stage],
      label: indicator?.label.zh ?? dispersion.indicator,
      coefficient:
        figure === null
          ? assessmentMessages.undefinedCoefficient
          : figure.toFixed(standard.dispersion.decimals),
      limit: dispersion.limit,
      status: dispersionStatusWords[dispersion.status],
      provisional:
        coefficient === null && provisional !== null
          ? sentence(assessmentMessages.provisional, {
              schools: dispersion.schools,
              population: dispersion.population,
            })
          : '',
    }),
  )
}
