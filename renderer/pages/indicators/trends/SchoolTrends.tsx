import { Table } from 'antd'
import type { SchoolSeries, Trends } from '../../../../shared/assessment/trends/result.ts'
import { ExportButton } from '../../../components/ExportButton.tsx'
import { useListExport } from '../../../components/use-list-export.ts'
import { VerdictTag } from '../../../components/VerdictTag.tsx'
import { fixed } from '../../../format.ts'
import { useText } from '../../../text.ts'
import { LineChart } from './LineChart.tsx'
import { TrendTable } from './TrendTable.tsx'
import type { TrendIndicator } from './trend-indicator.ts'
import { useSchoolColumns } from './use-school-columns.tsx'

type Props = {
  readonly trends: Trends
  readonly school: SchoolSeries
  readonly indicators: readonly TrendIndicator[]
  readonly chosen: string
  readonly onChoose: (key: string) => void
}

/** One school by year: its figures and verdicts, and the chosen indicator beside requirement and county. */
export function SchoolTrends({ trends, school, indicators, chosen, onChoose }: Props) {
  const text = useText('trends')
  const name = text.schoolTable({ school: school.name })
  const columns = useSchoolColumns(trends.years, school)
  const list = useListExport(name, columns)
  const rows = indicators.flatMap((indicator) => {
    const figure = school.figures.find((one) => one.indicator === indicator.key)
    return figure === undefined ? [] : [{ ...indicator, points: figure.points }]
  })
  const shown = rows.find(({ key }) => key === chosen) ?? rows[0]
  const county = trends.county.find(({ indicator }) => indicator === shown?.key)
  return (
    <>
      <TrendTable
        name={name}
        columns={columns}
        rows={rows}
        chosen={shown?.key ?? ''}
        onChoose={onChoose}
        summary={
          <Table.Summary.Row>
            <Table.Summary.Cell index={0} />
            <Table.Summary.Cell index={1}>
              <strong>{text.verdict}</strong>
            </Table.Summary.Cell>
            {school.verdicts.map(({ year, verdict }, index) => (
              <Table.Summary.Cell key={year} index={index + 2} align="right">
                <VerdictTag verdict={verdict} />
              </Table.Summary.Cell>
            ))}
          </Table.Summary.Row>
        }
      />
      <div className="trend-foot">
        <p className="method">{text.chartHint}</p>
        <ExportButton title={name} about="standard" tables={() => list.tables(rows)} />
      </div>
      {shown === undefined ? null : (
        <div className="trend-charts">
          <LineChart
            label={text.chart({ indicator: shown.label, of: school.name })}
            years={trends.years}
            lines={[
              { name: text.figure, values: shown.points.map(({ value }) => value) },
              { name: text.mean, values: county?.points.map(({ mean }) => mean) ?? [] },
            ]}
            limit={{ name: text.required, values: shown.points.map(({ threshold }) => threshold) }}
            shown={(value) => fixed(value, shown.decimals)}
          />
        </div>
      )}
    </>
  )
}
