import type { DerivationNode } from '../../../shared/assessment/derivation.ts'
import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'
import { useFields } from '../../api/use-standard.ts'
import { withSeparators } from '../../format.ts'
import { useNaming, usePunctuation, useText } from '../../text.ts'
import { formulaLine } from './formula.ts'

/** The formula with its numbers. */
export function DerivationSteps({ derivation }: { readonly derivation: DerivationNode }) {
  const text = useText('indicators')
  const campuses = useText('campuses')
  const naming = useNaming()
  const signs = usePunctuation()
  const words = useText('words')
  const fields = useFields()
  const line = formulaLine(derivation, {
    field: (code, stage, campus) => {
      const field = fields.get(code)
      const label = naming(field?.label, code)
      const ofStage =
        field === undefined || field.stages.length === 0
          ? label
          : text.ofStage({ stage: words.stages[stage as ObservationStage], field: label })
      return campus === undefined ? ofStage : campuses.ofCampus({ campus, field: ofStage })
    },
    number: withSeparators,
    missing: text.missing,
    brackets: [signs.openBracket, signs.closeBracket],
  })
  return <p className="formula">= {line}</p>
}
