import { Button, Flex } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import type { EarlyWarning, Trends } from '../../../../shared/assessment/trends/result.ts'
import { percentText } from '../../../../shared/reports/figure-text.ts'
import { ExportButton } from '../../../components/ExportButton.tsx'
import { exportGrid } from '../../../components/export-grid.ts'
import { asNumber, asPercent, asText } from '../../../components/list-column.ts'
import { Mark } from '../../../components/Mark.tsx'
import { fixed } from '../../../format.ts'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { percent } from '../dispersion/percent.ts'
import { tellingDecimals } from './telling-decimals.ts'
import type { TrendIndicator } from './trend-indicator.ts'

type Props = { readonly trends: Trends; readonly indicators: readonly TrendIndicator[] }

const FIRST = 5

/** Schools that pass and are sliding, the nearest to its limit first. */
export function WarningList({ trends: { warnings, warningRules, years }, indicators }: Props) {
  const text = useText('trends')
  const words = useText('words')
  const basis = useBasis()
  const [all, setAll] = useState(false)
  const rest = warnings.length - FIRST
  const inUse = warningRules.filter(({ on }) => on)
  const needed = Math.min(...inUse.map(({ fallingYears }) => fallingYears + 1))
  const indicatorOf = ({ indicator }: EarlyWarning) => indicators.find(({ key }) => key === indicator)
  const tables = () => [
    exportGrid(
      text.warnings,
      [
        asText(({ name }: EarlyWarning) => name, { label: text.school }),
        asText(({ stage }: EarlyWarning) => words.stages[stage], { label: text.stage }),
        asText((warning: EarlyWarning) => indicatorOf(warning)?.label ?? warning.indicator, {
          label: text.indicator,
        }),
        ...years.map((year) =>
          asNumber((warning: EarlyWarning) => warning.years.find((one) => one.year === year)?.value ?? null, {
            label: text.year({ year }),
            decimals: 2,
          }),
        ),
        asNumber(({ limit }: EarlyWarning) => limit, { label: text.limitAbove, decimals: 2 }),
        asPercent(({ distance }: EarlyWarning) => distance, { label: text.distance, decimals: 1 }),
      ],
      warnings,
    ),
  ]
  return (
    <section className="trend-warnings">
      <Flex align="center" justify="space-between">
        <h2>{text.warnings}</h2>
        {warnings.length === 0 ? null : (
          <ExportButton size="small" title={text.warnings} about="standard" tables={tables} />
        )}
      </Flex>
      {inUse.map(({ id, fallingYears, margin, clause, chosen }) => (
        <p key={id} className="secondary">
          {text.warningHint({
            falls: fallingYears,
            margin: percentText(margin),
            basis: chosen ? text.byCounty : clause === null ? text.ownDefault : text.byClause({ clause }),
          })}{' '}
          <Link to={paths.settings(basis, 'warnings')}>{text.change}</Link>
        </p>
      ))}
      {inUse.length > 0 ? null : (
        <p>
          {text.switchedOff} <Link to={paths.settings(basis, 'warnings')}>{text.change}</Link>
        </p>
      )}
      {warnings.length > 0 || inUse.length === 0 ? null : (
        <p>{years.length < needed ? text.fewYears({ needed, years: years.length }) : text.noWarnings}</p>
      )}
      <ul>
        {warnings.slice(0, all ? undefined : FIRST).map((warning) => (
          <li key={`${warning.rule} ${warning.schoolId} ${warning.indicator}`}>
            <Warning warning={warning} indicator={indicators.find(({ key }) => key === warning.indicator)} />
          </li>
        ))}
      </ul>
      {all || rest <= 0 ? null : (
        <Button type="link" size="small" onClick={() => setAll(true)}>
          {text.more({ count: rest })}
        </Button>
      )}
    </section>
  )
}

type LineProps = { readonly warning: EarlyWarning; readonly indicator: TrendIndicator | undefined }

function Warning({ warning, indicator }: LineProps) {
  const text = useText('trends')
  const basis = useBasis()
  const { name, stage, schoolId, towards, limit, years, distance } = warning
  const decimals = indicator?.decimals ?? 2
  const figures = years.map(({ value }) => value)
  const telling = tellingDecimals(figures, decimals)
  return (
    <>
      <Link to={paths.figure(basis, stage, schoolId, warning.indicator)}>
        {text.warning({ school: name, indicator: indicator?.label ?? '' })}
      </Link>{' '}
      <span className="number">{figures.map((value) => fixed(value, telling)).join(text.arrow)}</span>{' '}
      <Mark tone="attention">
        {text.towards[towards]({ limit: fixed(limit, decimals), distance: percent(distance) })}
      </Mark>
    </>
  )
}
