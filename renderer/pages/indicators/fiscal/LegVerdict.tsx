import { Link } from 'react-router'
import type { FiscalJudgement } from '../../../../shared/assessment/fiscal/result.ts'
import type { FiscalLeg } from '../../../../shared/assessment/fiscal/rule.ts'
import { Mark } from '../../../components/Mark.tsx'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { usePunctuation, useText } from '../../../text.ts'
import { FISCAL_SIGNS } from './fiscal-sign.ts'
import { useAmountAddress } from './use-amount-address.ts'
import { useComparedText } from './use-leg-text.ts'

type Props = {
  readonly leg: FiscalLeg
  readonly judged: FiscalJudgement
  /** In percent. */
  readonly growthOf: (field: string) => string | null
  readonly nameOf: (field: string) => string
}

/** What is said of a leg in a year, with the growths that it compares, or the amounts that it lacks. */
export function LegVerdict({ leg, judged, growthOf, nameOf }: Props) {
  const text = useText('fiscal')
  const { listComma } = usePunctuation()
  const addressOf = useAmountAddress()
  const comparedText = useComparedText()
  const { status, missing, borderline } = judged
  const [first] = missing
  if (first !== undefined) {
    const lacking = missing.map(({ field, year }) => text.enterOf({ field: nameOf(field), year }))
    const years = [...new Set(missing.map(({ year }) => year))].join(listComma)
    return (
      <Link to={addressOf(first.field, first.year)} className="nowrap" title={lacking.join('\n')}>
        <StatusIcon sign={FISCAL_SIGNS[status]} label="" /> {text.missing({ years })}
      </Link>
    )
  }
  return (
    <span className="nowrap">
      <StatusIcon sign={FISCAL_SIGNS[status]} label="" /> {text.statuses[status]}{' '}
      {borderline ? <Mark title={text.borderlineHint}>{text.borderline}</Mark> : null}
      <span className="secondary">{comparedText(leg, judged, growthOf)}</span>
    </span>
  )
}
