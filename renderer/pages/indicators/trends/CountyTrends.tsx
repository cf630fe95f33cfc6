import type { Standard } from '../../../../shared/assessment/standard.ts'
import type { Trends } from '../../../../shared/assessment/trends/result.ts'
import { ExportButton } from '../../../components/ExportButton.tsx'
import { useListExport } from '../../../components/use-list-export.ts'
import { fixed } from '../../../format.ts'
import { useText } from '../../../text.ts'
import { LineChart } from './LineChart.tsx'
import { TrendTable } from './TrendTable.tsx'
import type { TrendIndicator } from './trend-indicator.ts'
import { useCountyColumns } from './use-county-columns.tsx'

type Props = {
  readonly trends: Trends
  readonly standard: Standard
  readonly indicators: readonly TrendIndicator[]
  readonly chosen: string
  readonly onChoose: (key: string) => void
}

/** The whole county by year: means and coefficients, and the chosen indicator as lines. */
export function CountyTrends({ trends, standard, indicators, chosen, onChoose }: Props) {
  const text = useText('trends')
  const { decimals } = standard.dispersion
  const columns = useCountyColumns(trends.years, decimals)
  const list = useListExport(text.countyTable, columns)
  const rows = indicators.flatMap((indicator) => {
    const series = trends.county.find((one) => one.indicator === indicator.key)
    return series === undefined ? [] : [{ ...indicator, points: series.points }]
  })
  const shown = rows.find(({ key }) => key === chosen) ?? rows[0]
  return (
    <>
      <TrendTable
        name={text.countyTable}
        columns={columns}
        rows={rows}
        chosen={shown?.key ?? ''}
        onChoose={onChoose}
      />
      <div className="trend-foot">
        <p className="method">{text.chartHint}</p>
        <ExportButton title={text.countyTable} about="standard" tables={() => list.tables(rows)} />
      </div>
      {shown === undefined ? null : (
        <div className="trend-charts">
          <LineChart
            label={text.chart({ indicator: shown.label, of: text.mean })}
            years={trends.years}
            lines={[{ name: text.mean, values: shown.points.map(({ mean }) => mean) }]}
            limit={{ name: text.required, values: shown.points.map(({ threshold }) => threshold) }}
            shown={(value) => fixed(value, shown.decimals)}
          />
          <LineChart
            label={text.chart({ indicator: shown.label, of: text.coefficient })}
            years={trends.years}
            lines={[{ name: text.coefficient, values: shown.points.map(({ coefficient }) => coefficient) }]}
            limit={{ name: text.limit, values: shown.points.map(({ limit }) => limit) }}
            shown={(value) => fixed(value, decimals)}
          />
        </div>
      )}
    </>
  )
}
