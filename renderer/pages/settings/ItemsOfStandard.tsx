import { Table } from 'antd'
import type { CountyItem } from '../../../shared/assessment/county/item.ts'
import type { Standard } from '../../../shared/assessment/standard.ts'
import { useGroupName } from '../../api/use-group-name.ts'
import { asText, type ListColumn } from '../../components/list-column.ts'
import { useListExport } from '../../components/use-list-export.ts'
import { useNaming, useText } from '../../text.ts'
import { StandardHead } from './StandardHead.tsx'

type Props = { readonly standard: Standard; readonly title: string }

/** A plan without indicators: what it asks of the county, in its own words. */
export function ItemsOfStandard({ standard, title }: Props) {
  const text = useText('settings')
  const county = useText('county')
  const gaps = useText('planGaps')
  const naming = useNaming()
  const groupName = useGroupName(standard)
  const nameOf = ({ number, label }: CountyItem) => county.item({ number, label: naming(label) })
  const columns: ListColumn<CountyItem>[] = [
    {
      title: gaps.group,
      key: 'group',
      width: 130,
      sheet: asText(({ group }) => groupName(group)),
      render: (_, { group }) => groupName(group),
    },
    {
      title: gaps.requirement,
      key: 'label',
      width: 240,
      sheet: asText(nameOf),
      render: (_, item) => nameOf(item),
    },
    { title: text.clause, dataIndex: 'clause', width: 240, sheet: asText(({ clause }) => clause) },
    { title: text.definition, dataIndex: 'text', sheet: asText((item) => item.text) },
  ]
  const items = standard.county ?? []
  const list = useListExport(title, columns)
  return (
    <section>
      <StandardHead standard={standard} title={title} tables={() => list.tables(items)}>
        {gaps.noIndicators}
      </StandardHead>
      <Table<CountyItem>
        rowKey="id"
        pagination={false}
        dataSource={items}
        columns={columns}
        onChange={list.onChange}
      />
    </section>
  )
}
