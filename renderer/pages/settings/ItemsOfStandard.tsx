import { Flex, Table } from 'antd'
import type { CountyItem } from '../../../shared/assessment/county/item.ts'
import type { Standard } from '../../../shared/assessment/standard.ts'
import { ExportButton } from '../../components/ExportButton.tsx'
import { asText, type ListColumn } from '../../components/list-column.ts'
import { useListExport } from '../../components/use-list-export.ts'
import { useNaming, usePunctuation, useText } from '../../text.ts'

type Props = { readonly standard: Standard; readonly title: string }

/** A plan without indicators: what it asks of the county, in its own words. */
export function ItemsOfStandard({ standard, title }: Props) {
  const text = useText('settings')
  const county = useText('county')
  const gaps = useText('planGaps')
  const naming = useNaming()
  const signs = usePunctuation()
  const nameOf = ({ number, label }: CountyItem) => county.item({ number, label: naming(label) })
  const columns: ListColumn<CountyItem>[] = [
    {
      title: gaps.group,
      key: 'group',
      width: 130,
      sheet: asText(({ group }) => county.groups[group]),
      render: (_, { group }) => county.groups[group],
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
      <Flex justify="space-between" align="baseline">
        <h2>{title}</h2>
        <ExportButton title={title} about="county" tables={() => list.tables(items)} />
      </Flex>
      <p>
        {text.document}
        {signs.colon}
        {standard.document}
        <br />
        {gaps.noIndicators}
      </p>
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
