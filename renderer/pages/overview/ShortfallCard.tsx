import { Card } from 'antd'
import { Link } from 'react-router'
import type { Standard } from '../../../shared/assessment/standard.ts'
import type { CallOutput } from '../../api/call-name.ts'
import { indicatorOf } from '../../api/use-standard.ts'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { withSeparators } from '../../format.ts'
import { type Basis, paths } from '../../routes.ts'
import { useNaming, useText } from '../../text.ts'

type Props = {
  readonly basis: Basis
  readonly shortfalls: CallOutput<'overview.get'>['shortfalls']
  readonly standard: Standard | undefined
}

const SHOWN = 12

/** What is missing to the requirement, from near to far; each line leads to its figure. */
export function ShortfallCard({ basis, shortfalls, standard }: Props) {
  const text = useText('overview')
  const naming = useNaming()
  const words = useText('words')
  return (
    <Card
      title={
        <>
          {text.shortfalls} <small>{text.shortfallsHint}</small>
        </>
      }
    >
      {shortfalls.length === 0 ? text.noShortfalls : null}
      <table className="lines">
        <tbody>
          {shortfalls.slice(0, SHOWN).map((line) => {
            const indicator = standard && indicatorOf(standard, line.indicator)
            const address = paths.figure(basis, line.stage, line.schoolId, line.indicator)
            return (
              <tr key={address}>
                <td>
                  <Link to={address}>{line.name}</Link>
                </td>
                <td>{words.stages[line.stage]}</td>
                <td>{naming(indicator?.shortLabel)}</td>
                <td className="number">
                  {text.shortfall({
                    amount: withSeparators(line.shortfall),
                    unit: indicator === undefined ? '' : words.shortfallUnits[indicator.shortfallUnit],
                  })}
                </td>
                <td>
                  <StatusIcon sign={line.status} label={words.indicatorStatuses[line.status]} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {shortfalls.length > SHOWN ? (
        <Link to={paths.matrix(basis, 'primary')}>
          {text.shortfallsMore({ count: shortfalls.length - SHOWN })}
        </Link>
      ) : null}
    </Card>
  )
}
