import { judgesSchools, schoolRuleOf } from '../../../shared/assessment/judging.ts'
import type { Because, IndicatorResult, StageResult } from '../../../shared/assessment/result.ts'
import type { IndicatorDefinition } from '../../../shared/assessment/standard.ts'
import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'
import { OBSERVATION_STAGES } from '../../../shared/observations/observation-stage.ts'
import type { ReportBlock, TextRun } from '../../../shared/reports/block.ts'
import { figureText, percentText } from '../../../shared/reports/figure-text.ts'
import { stagesOfKind } from '../../../shared/schools/school-kind.ts'
import type { ReportBasis } from './basis.ts'
import type { Wording } from './wording.ts'

export const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', runs: [{ text }] })

/** A line of which parts are filled in by hand. */
export const paragraphOf = (...runs: TextRun[]): ReportBlock => ({ kind: 'paragraph', runs })

export const room = (text: string): TextRun => ({ text, placeholder: true })

export const heading = (level: 1 | 2 | 3, text: string): ReportBlock => ({ kind: 'heading', level, text })

const isStage = (stage: string | undefined): stage is ObservationStage =>
  OBSERVATION_STAGES.some((known) => known === stage)

/** Why something is unknown or fails, in one phrase, each reason once. */
export function becauseText(
  { texts, words, signs, labels }: Wording & Pick<ReportBasis, 'labels'>,
  reasons: readonly Because[],
): string {
  const phrases = reasons.map(({ code, stage, field = '', indicator = '', campus = '' }) =>
    texts.because[code]({
      stage: isStage(stage) ? words.stages[stage] : '',
      field: labels.fields.get(field) ?? field,
      indicator: labels.indicators.get(indicator) ?? indicator,
      campus,
    }),
  )
  return [...new Set(phrases)].join(signs.semicolon)
}

/**
 * The row's name in 表Ⅱ-2: a stage of a school of several, or one that it has by 附设班 only, says which part of it
 * is meant (std §1.1).
 */
export function rowName({ texts }: Wording, row: Pick<StageResult, 'name' | 'kind' | 'stage'>): string {
  const own: readonly string[] = stagesOfKind(row.kind)
  const part = own.length > 1 || !own.includes(row.stage) ? texts.stagePart[row.stage] : ''
  return `${row.name}${part}`
}

/** A figure in a sentence; one that rounding makes look as if it reached its threshold, with more digits. */
export function figurePhrase(
  texts: Wording['texts'],
  result: IndicatorResult,
  definition: IndicatorDefinition,
): string {
  const printed = result.printed ?? texts.none
  const unrounded = figureText(result.value, definition.decimals + 2)
  return result.borderline && unrounded !== null ? texts.beforeRounding({ printed, unrounded }) : printed
}

/** What the signs of a table of figures mean. */
export function legendText({ standard, texts }: Pick<ReportBasis, 'standard' | 'texts'>): string {
  const decimals = [...new Set(standard.indicators.map((indicator) => indicator.decimals))].sort()
  if (!judgesSchools(standard)) return texts.legendNotJudged({ decimals: decimals.join(texts.or) })
  if (schoolRuleOf(standard).each) return texts.legendEach({ decimals: decimals.join(texts.or) })
  return texts.legend({ floor: percentText(standard.floorShare), decimals: decimals[0] ?? 0 })
}

/** What is missing, with its unit. */
export function shortfallText(
  { texts, words }: Wording,
  result: IndicatorResult,
  definition: IndicatorDefinition,
): string {
  return result.shortfall === null
    ? texts.none
    : texts.amount({ amount: result.shortfall, unit: words.shortfallUnits[definition.shortfallUnit] })
}

/** Notices that stand above every report whose figures are not all a county's own. */
export function notices(
  basis: Wording & Pick<ReportBasis, 'schools'>,
  schoolIds: ReadonlySet<string>,
): ReportBlock[] {
  const concerned = basis.schools.filter((school) => schoolIds.has(school.id))
  const toVerify = concerned.filter((school) => school.toVerify).map((school) => school.name)
  return [
    ...(concerned.some((school) => school.invented)
      ? [{ kind: 'notice' as const, text: basis.texts.inventedNotice }]
      : []),
    ...(toVerify.length > 0
      ? [
          {
            kind: 'notice' as const,
            text: basis.texts.toVerifyNotice({ names: toVerify.join(basis.signs.listComma) }),
          },
        ]
      : []),
  ]
}

/** Which of these schools' data are not 审定 yet; nothing where all are. */
export function draftNotice(
  { schools, audited, texts, signs }: ReportBasis,
  schoolIds: ReadonlySet<string>,
): ReportBlock[] {
  const drafts = schools.filter(({ id }) => schoolIds.has(id) && !audited.has(id))
  if (drafts.length === 0) return []
  const names = drafts.map(({ name }) => name).join(signs.listComma)
  const text = drafts.length === schoolIds.size ? texts.draftNotice : texts.someDraftsNotice({ names })
  return [{ kind: 'notice', text }]
}

export function basisLine({ standard, assessment, year, texts, name }: ReportBasis): ReportBlock {
  return paragraph(
    texts.basisLine({
      standard: name(standard.label),
      version: assessment.standardVersion,
      calculation: assessment.calculation,
      year,
    }),
  )
}

export const countyName = ({ county, texts }: ReportBasis) => (county === '' ? texts.countyRoom : county)
