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

/** A number as it is asked for: `≥ 4.5 平方米`. */
export function limitAmount(
  language: Language,
  { comparison, unit }: Pick<StandardLimit, 'comparison' | 'unit'>,
  value: string,
): string {
  return [SIGNS[comparison], value, ...(unit === null ? [] : [labelIn(language, unit)])].join(' ')
}

/** On what an override rests. */
export function overrideBasis(language: Language, override: AppliedOverride): string {
  return messagesOf(language).screens.overrides.because(override)
}

/** Each number of a standard that is not the nation's, with the nation's and its basis, as a sentence. */
export function overrideSentences(language: Language, standard: Standard): readonly string[] {
  const texts = messagesOf(language).screens.overrides
  const limits = limitsOf(standard)
  return (standard.overrides ?? []).map((override) => {
    const { scope, value, national, area, looser } = override
    const name = limitName(language, standard, scope)
    const limit = limits.find((one) => scopeKey(one.scope) === scopeKey(scope))
    const amount = (of: string) => (limit === undefined ? of : limitAmount(language, limit, of))
    return texts.sentence({
      limit: name,
      area: texts.areas[area],
      value: amount(value),
      national: looser ? `${amount(national)}${texts.sentenceLooser}` : amount(national),
      because: overrideBasis(language, override),
    })
  })
}
