import { Flex, Table } from 'antd'
import type { FiscalSeries, FiscalYear } from '../../../../shared/assessment/fiscal/result.ts'
import type { FiscalLeg, FiscalRule } from '../../../../shared/assessment/fiscal/rule.ts'
import { ExportButton } from '../../../components/ExportButton.tsx'
import { exportGrid, sheetColumns } from '../../../components/export-grid.ts'
import { asText, type ListColumn } from '../../../components/list-column.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { useNaming, useText } from '../../../text.ts'
import { FISCAL_SIGNS } from './fiscal-sign.ts'
import { LegVerdict } from './LegVerdict.tsx'
import { useLegText } from './use-leg-text.ts'

type Props = {
  readonly rule: FiscalRule
  readonly years: readonly FiscalYear[]
  readonly series: readonly FiscalSeries[]
  readonly nameOf: (field: string) => string
}

/** The legs of a rule by calendar year, and what follows of them. */
export function RuleTable({ rule, years, series, nameOf }: Props) {
  const text = useText('fiscal')
  const naming = useNaming()
  const growthOf = (field: string, year: number) =>
    series.find((one) => one.field === field)?.amounts.find((amount) => amount.year === year)?.growth ?? null
  const verdictText = useLegText(nameOf)
  const columns: ListColumn<FiscalLeg>[] = [
    {
      title: text.leg,
      key: 'leg',
      sheet: asText(({ label }) => naming(label)),
      render: (_, { label }) => naming(label),
    },
    ...years.map(({ year, legs }): ListColumn<FiscalLeg> => {
      const judgedOf = (leg: FiscalLeg) => legs.find((one) => one.leg === leg.id)
      const growthThen = (field: string) => growthOf(field, year)
      return {
        title: text.year({ year }),
        key: year,
        width: 190,
        sheet: asText((leg) => {
          const judged = judgedOf(leg)
          return judged === undefined ? null : verdictText(leg, judged, growthThen)
        }),
        render: (_, leg) => {
          const judged = judgedOf(leg)
          return judged === undefined ? null : (
            <LegVerdict leg={leg} judged={judged} growthOf={growthThen} nameOf={nameOf} />
          )
        },
      }
    }),
  ]
  const tables = () => [
    exportGrid(naming(rule.label), sheetColumns(columns), rule.legs, [
      text.basis({ clause: rule.clause }),
      ...years.map(({ year, status }) => text.verdictOf({ year, status: text.statuses[status] })),
    ]),
  ]
  return (
    <section className="form-sheet">
      <Flex align="center" justify="space-between">
        <h2>{naming(rule.label)}</h2>
        <ExportButton title={naming(rule.label)} tables={tables} />
      </Flex>
      <Table<FiscalLeg>
        rowKey="id"
        size="small"
        bordered
        aria-label={naming(rule.label)}
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={rule.legs}
        columns={columns}
        summary={() => (
          <Table.Summary.Row>
            <Table.Summary.Cell index={0}>
              <strong>{text.verdict}</strong>
            </Table.Summary.Cell>
            {years.map(({ year, status }, index) => (
              <Table.Summary.Cell key={year} index={index + 1}>
                <strong className="nowrap">
                  <StatusIcon sign={FISCAL_SIGNS[status]} label="" /> {text.statuses[status]}
                </strong>
              </Table.Summary.Cell>
            ))}
          </Table.Summary.Row>
        )}
      />
      <p className="method">{text.basis({ clause: rule.clause })}</p>
    </section>
  )
}
