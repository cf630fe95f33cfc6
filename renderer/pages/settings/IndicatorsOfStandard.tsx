import { Table } from 'antd'
import { Fragment } from 'react'
import type { CountyItem } from '../../../shared/assessment/county/item.ts'
import { compositeDecides, schoolRuleOf } from '../../../shared/assessment/judging.ts'
import type { LimitScope } from '../../../shared/assessment/overrides/limit-scope.ts'
import type { IndicatorDefinition, Standard } from '../../../shared/assessment/standard.ts'
import { overrideSentences } from '../../../shared/messages/limit-sentence.ts'
import { percentText } from '../../../shared/reports/figure-text.ts'
import { asNumber, asText, type ListColumn } from '../../components/list-column.ts'
import { NationalValue } from '../../components/NationalValue.tsx'
import { useListExport } from '../../components/use-list-export.ts'
import { withSeparators } from '../../format.ts'
import { useLanguage, useNaming, useText } from '../../text.ts'
import { StandardHead } from './StandardHead.tsx'
import { useItemColumns } from './use-item-columns.tsx'

const OF_ROWS: ReadonlySet<LimitScope['kind']> = new Set(['threshold', 'county'])

type Props = { readonly standard: Standard; readonly title: string }

/** A standard with indicators: their thresholds and limits, and what it asks of the county. */
export function IndicatorsOfStandard({ standard, title }: Props) {
  const text = useText('settings')
  const naming = useNaming()
  const words = useText('words')
  const { language } = useLanguage()
  const { dispersion, scope, indicators, floorShare } = standard
  const { judged, minimum, each } = schoolRuleOf(standard)
  const columns: ListColumn<IndicatorDefinition>[] = [
    {
      title: text.indicator,
      key: 'label',
      width: 250,
      sheet: asText(({ label }) => naming(label)),
      render: (_, { label }) => naming(label),
    },
    {
      title: text.unit,
      key: 'unit',
      width: 72,
      sheet: asText(({ unit }) => naming(unit)),
      render: (_, { unit }) => naming(unit),
    },
    ...standard.stages.map(
      (stage): ListColumn<IndicatorDefinition> => ({
        title: text.thresholdOf({ stage: words.stages[stage] }),
        key: stage,
        width: 104,
        align: 'right',
        className: 'number',
        sheet: asNumber(({ thresholds }) => thresholds?.[stage] ?? null),
        render: (_, { id, thresholds }) =>
          thresholds === undefined ? (
            words.none
          ) : (
            <>
              {withSeparators(thresholds[stage])}
              <NationalValue standard={standard} scope={{ kind: 'threshold', indicator: id, stage }} />
            </>
          ),
      }),
    ),
    {
      title: text.clause,
      key: 'clause',
      width: 220,
      sheet: asText(({ clause }) => clause),
      render: (_, { clause }) => clause,
    },
    {
      title: text.definition,
      key: 'definition',
      sheet: asText(({ definition }) => definition),
      render: (_, { definition }) => definition,
    },
  ]
  // Those of an indicator or an item stand in its row.
  const changed = overrideSentences(language, {
    ...standard,
    overrides: (standard.overrides ?? []).filter(({ scope: { kind } }) => !OF_ROWS.has(kind)),
  })
  const list = useListExport(text.indicators, columns)
  const items = standard.county ?? []
  const itemColumns = useItemColumns(standard)
  const itemList = useListExport(text.items, itemColumns)
  return (
    <section>
      <StandardHead
        standard={standard}
        title={title}
        tables={() => [...list.tables(indicators), ...itemList.tables(items)]}
      >
        {judged === 0
          ? text.noRule({ all: indicators.length })
          : each
            ? text.ruleEach({ judged, all: indicators.length })
            : text.rule({ minimum, all: judged, percent: percentText(floorShare) })}
        <br />
        {(compositeDecides(standard) ? text.compositeLimits : text.limits)({
          ...dispersion.limits,
          clause: dispersion.clause,
        })}
        <br />
        {text.scope({ clause: scope.clause })}
        {changed.map((sentence) => (
          <Fragment key={sentence}>
            <br />
            {sentence}
          </Fragment>
        ))}
      </StandardHead>
      <Table<IndicatorDefinition> rowKey="id" pagination={false} dataSource={indicators} columns={columns} />
      {items.length === 0 ? null : (
        <>
          <h3>{text.itemsOf({ label: naming(standard.label), count: items.length })}</h3>
          <Table<CountyItem> rowKey="id" pagination={false} dataSource={items} columns={itemColumns} />
        </>
      )}
    </section>
  )
}
