import { Card } from 'antd'
import { Link } from 'react-router'
import { judgesSchools } from '../../../shared/assessment/judging.ts'
import type { Standard } from '../../../shared/assessment/standard.ts'
import type { CallOutput } from '../../api/call-name.ts'
import { indicatorOf } from '../../api/use-standard.ts'
import { ExportButton } from '../../components/ExportButton.tsx'
import { exportGrid, type LabelledColumn } from '../../components/export-grid.ts'
import { asNumber, asPercent, asText } from '../../components/list-column.ts'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { hasFloor, useStatusWord } from '../../components/use-status-word.ts'
import { withSeparators } from '../../format.ts'
import { type Basis, paths } from '../../routes.ts'
import { useNaming, useText } from '../../text.ts'

type Props = {
  readonly basis: Basis
  readonly shortfalls: CallOutput<'overview.get'>['shortfalls']
  readonly standard: Standard | undefined
}

type Line = Props['shortfalls'][number]

const SHOWN = 12

/** What is missing to the requirement, from near to far; each line leads to its figure. */
export function ShortfallCard({ basis, shortfalls, standard }: Props) {
  const text = useText('overview')
  const naming = useNaming()
  const words = useText('words')
  const statusWord = useStatusWord()
  const of = (indicator: string) => standard && indicatorOf(standard, indicator)
  const statusOf = ({ status }: Line) => statusWord(status, standard === undefined || hasFloor(standard))
  const unitOf = (indicator: string) => {
    const known = of(indicator)
    return known === undefined ? '' : words.shortfallUnits[known.shortfallUnit]
  }
  const columns: LabelledColumn<Line>[] = [
    asText(({ name }) => name, { label: text.school }),
    asText(({ stage }) => words.stages[stage], { label: text.stage }),
    asText(({ indicator }) => naming(of(indicator)?.label, indicator), { label: text.indicator }),
    asNumber(({ shortfall }) => shortfall, { label: text.shortfallColumn }),
    asText(({ indicator }) => unitOf(indicator), { label: text.unit }),
    asPercent(({ share }) => share, { label: text.share, decimals: 1 }),
    asText(statusOf, { label: text.status }),
  ]
  return (
    <Card
      title={
        <>
          {text.shortfalls} <small>{text.shortfallsHint}</small>
        </>
      }
      extra={
        shortfalls.length === 0 ? null : (
          <ExportButton
            type="text"
            size="small"
            title={text.shortfalls}
            about="standard"
            tables={() => [exportGrid(text.shortfalls, columns, shortfalls)]}
          />
        )
      }
    >
      {shortfalls.length > 0
        ? null
        : standard === undefined || judgesSchools(standard)
          ? text.noShortfalls
          : text.noRequirements}
      <table className="lines">
        <tbody>
          {shortfalls.slice(0, SHOWN).map((line) => {
            const address = paths.figure(basis, line.stage, line.schoolId, line.indicator)
            return (
              <tr key={address}>
                <td>
                  <Link to={address}>{line.name}</Link>
                </td>
                <td>{words.stages[line.stage]}</td>
                <td>{naming(of(line.indicator)?.shortLabel)}</td>
                <td className="number">
                  {text.shortfall({
                    amount: withSeparators(line.shortfall),
                    unit: unitOf(line.indicator),
                  })}
                </td>
                <td>
                  <StatusIcon sign={line.status} label={statusOf(line)} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {shortfalls.length > SHOWN ? (
        <Link to={paths.shortfall(basis)}>{text.shortfallsMore({ count: shortfalls.length - SHOWN })}</Link>
      ) : null}
    </Card>
  )
}
