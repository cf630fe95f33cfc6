import { Table } from 'antd'
import type { IndicatorDefinition, Standard } from '../../../shared/assessment/standard.ts'
import { withSeparators } from '../../format.ts'
import { useNaming, usePunctuation, useText } from '../../text.ts'

/** A standard as it is applied: its clauses, thresholds and limits. Published standards are not edited. */
export function StandardView({ standard }: { readonly standard: Standard }) {
  const text = useText('settings')
  const naming = useNaming()
  const signs = usePunctuation()
  const words = useText('words')
  const { dispersion, scope, indicators, minimumMet, floorShare } = standard
  return (
    <section>
      <h2>{text.standard({ label: naming(standard.label), version: standard.version })}</h2>
      <p>
        {text.document}
        {signs.colon}
        {standard.document}
        <br />
        {text.rule({ minimum: minimumMet, all: indicators.length, percent: Number(floorShare) * 100 })}
        <br />
        {text.limits({ ...dispersion.limits, clause: dispersion.clause })}
        <br />
        {text.scope({ clause: scope.clause })}
      </p>
      <Table<IndicatorDefinition>
        rowKey="id"
        pagination={false}
        dataSource={indicators}
        columns={[
          { title: text.indicator, key: 'label', width: 250, render: (_, { label }) => naming(label) },
          { title: text.unit, key: 'unit', width: 72, render: (_, { unit }) => naming(unit) },
          ...standard.stages.map((stage) => ({
            title: text.thresholdOf({ stage: words.stages[stage] }),
            key: stage,
            width: 92,
            align: 'right' as const,
            className: 'number',
            render: (_: unknown, { thresholds }: IndicatorDefinition) => withSeparators(thresholds[stage]),
          })),
          { title: text.clause, key: 'clause', width: 220, render: (_, { clause }) => clause },
          { title: text.definition, key: 'definition', render: (_, { definition }) => definition },
        ]}
      />
    </section>
  )
}
