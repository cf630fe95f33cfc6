import { overrideOf } from '../../shared/assessment/overrides/apply-overrides.ts'
import type { LimitScope } from '../../shared/assessment/overrides/limit-scope.ts'
import type { Standard } from '../../shared/assessment/standard.ts'
import { overrideBasis } from '../../shared/messages/limit-sentence.ts'
import { withSeparators } from '../format.ts'
import { useLanguage, useText } from '../text.ts'

type Props = { readonly standard: Pick<Standard, 'overrides'>; readonly scope: LimitScope }

/** Who set a number that is not the nation's, and the nation's; nothing where it is the nation's. */
export function NationalValue({ standard, scope }: Props) {
  const text = useText('overrides')
  const { language } = useLanguage()
  const override = overrideOf(standard, scope)
  if (override === undefined) return null
  const basis = overrideBasis(language, override)
  return (
    <small className="national" title={override.looser ? `${basis} ${text.looserHint}` : basis}>
      {text.national({
        area: text.areas[override.area],
        value: override.national === null ? text.noNational : withSeparators(override.national),
      })}
      {override.looser ? <span className="looser"> {text.looser}</span> : null}
    </small>
  )
}

type RuleProps = Pick<Props, 'standard'> & { readonly item: string; readonly rule: string }

/** Of each number in a rule of the county that is not the nation's. */
export function NationalValuesOfRule({ standard, item, rule }: RuleProps) {
  return (standard.overrides ?? [])
    .filter(({ scope }) => scope.kind === 'county' && scope.item === item && scope.rule === rule)
    .map(({ id, scope }) => <NationalValue key={id} standard={standard} scope={scope} />)
}

/** By which document a number is not the nation's, written out. */
export function NationalBasis({ standard, scope }: Props) {
  const { language } = useLanguage()
  const override = overrideOf(standard, scope)
  return override === undefined ? null : (
    <p className="secondary national-basis">{overrideBasis(language, override)}</p>
  )
}
