import { Flex, Table } from 'antd'
import { Link } from 'react-router'
import type { FiscalSeries } from '../../../../shared/assessment/fiscal/result.ts'
import { ExportButton } from '../../../components/ExportButton.tsx'
import { asNumber, asText, type ListColumn } from '../../../components/list-column.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { useListExport } from '../../../components/use-list-export.ts'
import { withSeparators } from '../../../format.ts'
import { useText } from '../../../text.ts'
import { schoolYearOf, useAmountAddress } from './use-amount-address.ts'
import { useGrowthText } from './use-growth-text.ts'

type Props = {
  readonly series: readonly FiscalSeries[]
  readonly years: readonly number[]
  readonly nameOf: (field: string) => string
}

/** The raw amounts by calendar year; what is missing leads to where it is entered. */
export function AmountTable({ series, years, nameOf }: Props) {
  const text = useText('fiscal')
  const words = useText('words')
  const addressOf = useAmountAddress()
  const growthText = useGrowthText()
  const amountOf = ({ amounts }: FiscalSeries, year: number) => amounts.find((one) => one.year === year)
  const columns: ListColumn<FiscalSeries>[] = [
    {
      title: text.series,
      key: 'field',
      sheet: asText(({ field }) => nameOf(field)),
      render: (_, { field }) => nameOf(field),
    },
    ...years.map(
      (year): ListColumn<FiscalSeries> => ({
        title: text.year({ year }),
        key: String(year),
        align: 'right',
        className: 'number',
        width: 160,
        sheet: [
          asNumber((row) => amountOf(row, year)?.value ?? null, { label: text.amountOf({ year }) }),
          asText((row) => growthText(amountOf(row, year)?.growth ?? null), {
            label: text.growthOf({ year }),
          }),
        ],
        render: (_, row) => {
          const { value = null, growth = null } = amountOf(row, year) ?? {}
          const about = { field: nameOf(row.field), year }
          const to = addressOf(row.field, year)
          return value === null ? (
            <Link to={to} aria-label={text.enterOf(about)} className="nowrap">
              <StatusIcon sign="unknown" label="" /> {text.enter}
            </Link>
          ) : (
            <>
              <Link
                to={to}
                className="figure"
                aria-label={text.open({ ...about, value: withSeparators(value) })}
              >
                {withSeparators(value)}
              </Link>
              <div className="secondary">{growthText(growth)}</div>
            </>
          )
        },
      }),
    ),
  ]
  const list = useListExport(text.amounts, columns)
  const newest = years.at(-1) ?? 0
  return (
    <section className="form-sheet">
      <Flex align="center" justify="space-between">
        <h2>{text.amounts}</h2>
        <ExportButton title={text.amounts} tables={() => list.tables(series)} />
      </Flex>
      <p className="secondary">
        {text.amountsHint({ year: newest, schoolYear: words.schoolYear({ year: schoolYearOf(newest) }) })}
      </p>
      <Table<FiscalSeries>
        rowKey="field"
        size="small"
        bordered
        aria-label={text.amounts}
        pagination={false}
        scroll={{ x: 'max-content' }}
        columns={columns}
        dataSource={series}
      />
    </section>
  )
}
