import { Link } from 'react-router'
import type { ScoredLine } from '../../../../../shared/assessment/county/score.ts'
import { type FiscalStanding, lackedBy } from '../../../../../shared/assessment/fiscal/standing.ts'
import { StatusIcon } from '../../../../components/StatusIcon.tsx'
import { paths, useBasis } from '../../../../routes.ts'
import { useNaming, usePunctuation, useText } from '../../../../text.ts'
import { FISCAL_SIGNS } from '../../fiscal/fiscal-sign.ts'

type Props = { readonly line: ScoredLine | undefined; readonly standing: FiscalStanding }

/** What the amounts of the county tell of a line: met or not and in which year, or what is missing. */
export function LineStanding({ line, standing }: Props) {
  const text = useText('scored')
  const naming = useNaming()
  const basis = useBasis()
  const { listComma } = usePunctuation()
  const { rule, status, years } = standing
  const lacking = [...new Set(lackedBy(standing).map(({ year }) => String(year)))].toSorted()
  const failing = years.filter((one) => one.status === 'notMet').map(({ year }) => String(year))
  const said = {
    met: () => text.amountsMet({ besides: naming(line?.fiscal?.besides) }),
    notMet: () => text.amountsNotMet({ years: failing.join(listComma) }),
    unknown: () => text.amountsMissing({ years: lacking.join(listComma) }),
  } satisfies Record<FiscalStanding['status'], () => string>
  return (
    <div className="secondary line-standing">
      <StatusIcon sign={FISCAL_SIGNS[status]} label="" />{' '}
      {text.byAmounts({ rule: naming(rule.label), count: years.length, said: said[status]() })}{' '}
      <Link to={paths.fiscal(basis)}>{text.toAmounts}</Link>
    </div>
  )
}
