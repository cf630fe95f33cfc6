import { Link } from 'react-router'
import type { CountyGroup, CountyItem } from '../../../../shared/assessment/county/item.ts'
import type { CountyRuleResult } from '../../../../shared/assessment/county/result.ts'
import type { CountyRule } from '../../../../shared/assessment/county/rule.ts'
import { asNumber, asOrdinal, asText } from '../../../components/list-column.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { paths } from '../../../routes.ts'
import { useNaming, useText } from '../../../text.ts'
import { MissingList } from '../county/MissingList.tsx'
import { COUNTY_SIGNS } from '../county/rule-props.ts'
import { workOf } from '../county/work-of.ts'
import { FormTable } from './FormTable.tsx'
import type { FormProps } from './form-data.ts'
import { useRuleValueText } from './use-rule-value-text.ts'

type Row = {
  readonly item: CountyItem
  readonly rule: CountyRule
  readonly result: CountyRuleResult
  /** How many rows the item has, where this is its first; 0 where not. */
  readonly span: number
}

/** 表Ⅳ and 表Ⅴ: the items of a group, rule by rule, with figure or judgement. */
export function ItemsForm({ basis, standard, county, group }: FormProps & { readonly group: CountyGroup }) {
  const text = useText('applicationForms')
  const { statuses, sheet } = useText('county')
  const valueText = useRuleValueText()
  const naming = useNaming()
  const rows = (standard.county ?? [])
    .filter((item) => item.group === group)
    .flatMap((item) => {
      const told = county.result.items.find((one) => one.item === item.id)?.rules ?? []
      return item.rules.flatMap((rule, index): Row[] => {
        const result = told.find((one) => one.rule === rule.id)
        return result === undefined ? [] : [{ item, rule, result, span: index === 0 ? item.rules.length : 0 }]
      })
    })
  const caption = text.captions[group === 'government' || group === 'quality' ? group : 'recognition']
  return (
    <FormTable<Row>
      caption={caption}
      note={text.itemsNote}
      rowKey={({ item, rule }) => `${item.id} ${rule.id}`}
      dataSource={rows}
      columns={[
        {
          title: text.number,
          key: 'number',
          sheet: asOrdinal(({ item }) => item.number),
          align: 'right',
          className: 'number',
          onCell: ({ span }) => ({ rowSpan: span }),
          render: (_, { item }) => item.number,
        },
        {
          title: text.row,
          key: 'item',
          sheet: asText(({ item }) => naming(item.label)),
          onCell: ({ span }) => ({ rowSpan: span }),
          render: (_, { item }) => <Link to={paths.county(basis, item.id)}>{naming(item.label)}</Link>,
        },
        {
          title: text.rule,
          key: 'rule',
          sheet: asText(({ rule }) => naming(rule.label)),
          render: (_, { rule }) => naming(rule.label),
        },
        {
          title: text.value,
          key: 'value',
          align: 'right',
          className: 'number',
          sheet: [
            asNumber(({ result }: Row) => result.value, { decimals: 2 }),
            asText(({ rule }: Row) => ('unit' in rule ? naming(rule.unit) : null), { label: sheet.unit }),
            asText((row: Row) => (row.result.printed === null ? valueText(row) : null), { label: text.told }),
          ],
          render: (_, row) => valueText(row),
        },
        {
          title: text.status,
          key: 'status',
          sheet: asText(({ result: { status } }) => statuses[status]),
          render: (_, { result: { status } }) => (
            <span className="nowrap">
              <StatusIcon sign={COUNTY_SIGNS[status]} label="" /> {statuses[status]}
            </span>
          ),
        },
        {
          title: text.work,
          key: 'missing',
          sheet: asNumber(({ result }) => workOf(result.missing).length, {
            label: sheet.missing,
            decimals: 0,
          }),
          render: (_, { item, result }) => {
            const work = result.missing.filter(({ what }) => what !== 'judgement')
            if (work.length > 0) return <MissingList missing={work} />
            return result.missing.length === 0 ? null : (
              <Link to={paths.county(basis, item.id)}>{text.judge}</Link>
            )
          },
        },
      ]}
    />
  )
}
