import { overrideOf } from '../assessment/overrides/apply-overrides.ts'
import { type LimitScope, scopeKey } from '../assessment/overrides/limit-scope.ts'
import { limitsOf, type StandardLimit } from '../assessment/overrides/limits-of.ts'
import type { AppliedOverride } from '../assessment/overrides/override.ts'
import type { Standard } from '../assessment/standard.ts'
import { type Language, labelIn, messagesOf } from './language.ts'

const SIGNS = { '>=': '≥', '<=': '≤', '<': '<' } as const

/** What a number of a standard is about: `生均教学及辅助用房面积（小学）`. */
export function limitName(language: Language, standard: Standard, scope: LimitScope): string {
  const { screens, assessment } = messagesOf(language)
  const { overrides: texts, words } = screens
  const { stageWords } = assessment
  const detailed = (name: string, details: readonly string[]) =>
    details.length === 0
      ? name
      : texts.limitOf({ name, detail: details.join(messagesOf(language).punctuation.listComma) })
  if (scope.kind === 'dispersion') return detailed(texts.dispersion, [stageWords[scope.stage]])
  if (scope.kind === 'minimumMet' || scope.kind === 'floorShare') return texts[scope.kind]
  if (scope.kind === 'threshold') {
    const indicator = standard.indicators.find(({ id }) => id === scope.indicator)
    const name = indicator === undefined ? scope.indicator : labelIn(language, indicator.label)
    return detailed(name, [stageWords[scope.stage]])
  }
  const item = standard.county?.find(({ id }) => id === scope.item)
  const rule = item?.rules.find(({ id }) => id === scope.rule)
  return detailed(rule === undefined ? scope.rule : labelIn(language, rule.label), [
    ...(scope.room === null ? [] : [words.roomKinds[scope.room]]),
    ...(scope.stage === 'whole' ? [] : [stageWords[scope.stage]]),
    ...(scope.schoolKind === null ? [] : [words.kinds[scope.schoolKind]]),
  ])
}

/** A number as it is asked for: `≥ 4.5 平方米`; says so where none is. */
export function limitAmount(
  language: Language,
  { comparison, unit }: Pick<StandardLimit, 'comparison' | 'unit'>,
  value: string | null,
): string {
  if (value === null) return messagesOf(language).screens.overrides.noNational
  return [SIGNS[comparison], value, limitUnit(language, unit)].join(' ').trim()
}

export function limitUnit(language: Language, unit: StandardLimit['unit']): string {
  if (unit === null) return ''
  if (typeof unit !== 'string') return labelIn(language, unit)
  const { overrides, words } = messagesOf(language).screens
  return unit === 'indicator' ? overrides.indicatorUnit : words.fieldUnits[unit]
}

/** On what an override rests. */
export function overrideBasis(language: Language, override: AppliedOverride): string {
  return messagesOf(language).screens.overrides.because(override)
}

/** Null where the number is the nation's. */
function overrideSentence(language: Language, standard: Standard, scope: LimitScope): string | null {
  const override = overrideOf(standard, scope)
  const limit = limitsOf(standard).find((one) => scopeKey(one.scope) === scopeKey(scope))
  if (override === undefined || limit === undefined) return null
  const texts = messagesOf(language).screens.overrides
  const national = limitAmount(language, limit, override.national)
  return texts.sentence({
    limit: limitName(language, standard, scope),
    area: texts.areas[override.area],
    value: limitAmount(language, limit, override.value),
    national: override.looser ? `${national}${texts.sentenceLooser}` : national,
    because: overrideBasis(language, override),
  })
}

/** Each number of a standard that is not the nation's, with the nation's and its basis, as a sentence. */
export function overrideSentences(language: Language, standard: Standard): readonly string[] {
  return (standard.overrides ?? []).flatMap(({ scope }) => overrideSentence(language, standard, scope) ?? [])
}

/** The clause of a number; where province or city changed it, with what they say before it. */
export function limitClause(
  language: Language,
  standard: Standard,
  scope: LimitScope,
  clause: string,
): string {
  const changed = overrideSentence(language, standard, scope)
  return changed === null ? clause : [changed, clause].join(messagesOf(language).punctuation.semicolon)
}
