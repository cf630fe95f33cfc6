import type { DerivationNode } from '../../../../shared/assessment/derivation.ts'
import { useFields } from '../../../api/use-standard.ts'
import { withSeparators } from '../../../format.ts'
import { useNaming, usePunctuation, useText } from '../../../text.ts'
import { formulaLine } from '../formula.ts'
import { totalled } from './totalled.ts'

/** Numerator ÷ denominator with their numbers, each over all schools. */
export function FigureFormula({ derivation }: { readonly derivation: DerivationNode }) {
  const text = useText('county')
  const { ofStage } = useText('indicators')
  const words = useText('words')
  const naming = useNaming()
  const fields = useFields()
  const { openBracket, closeBracket } = usePunctuation()
  const line = formulaLine(totalled(derivation), {
    field: (code, stage) => {
      const field = naming(fields.get(code)?.label, code)
      const byStage = stage === 'primary' || stage === 'junior' || stage === 'senior'
      return byStage ? ofStage({ stage: words.stages[stage], field }) : field
    },
    number: withSeparators,
    missing: text.missingValue,
    brackets: [openBracket, closeBracket],
  })
  return <p className="formula">= {line}</p>
}
