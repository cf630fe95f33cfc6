import { overrideOf } from '../../shared/assessment/overrides/apply-overrides.ts'
import type { LimitScope } from '../../shared/assessment/overrides/limit-scope.ts'
import type { Standard } from '../../shared/assessment/standard.ts'
import { overrideBasis } from '../../shared/messages/limit-sentence.ts'
import { withSeparators } from '../format.ts'
import { useLanguage, useText } from '../text.ts'

type Props = {
  readonly standard: Pick<Standard, 'overrides'>
  readonly scope: LimitScope
  /** With the document and its clause written out, where there is room. */
  readonly full?: boolean
}

/** Who set a number that is not the nation's, and the nation's; nothing where it is the nation's. */
export function NationalValue({ standard, scope, full = false }: Props) {
  const text = useText('overrides')
  const { language } = useLanguage()
  const override = overrideOf(standard, scope)
  if (override === undefined) return null
  const basis = overrideBasis(language, override)
  const national = text.national({ value: withSeparators(override.national) })
  return (
    <small className="national" title={override.looser ? `${basis} ${text.looserHint}` : basis}>
      {text.ofArea({ area: text.areas[override.area], value: national })}
      {override.looser ? <span className="looser"> {text.looser}</span> : null}
      {full ? <span className="national-basis">{basis}</span> : null}
    </small>
  )
}
