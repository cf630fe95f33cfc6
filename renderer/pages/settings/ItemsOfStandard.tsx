import { Table } from 'antd'
import type { CountyItem } from '../../../shared/assessment/county/item.ts'
import type { Standard } from '../../../shared/assessment/standard.ts'
import { useListExport } from '../../components/use-list-export.ts'
import { useText } from '../../text.ts'
import { StandardHead } from './StandardHead.tsx'
import { useItemColumns } from './use-item-columns.tsx'

type Props = { readonly standard: Standard; readonly title: string }

/** A plan without indicators: what it asks of the county, in its own words. */
export function ItemsOfStandard({ standard, title }: Props) {
  const gaps = useText('planGaps')
  const columns = useItemColumns(standard)
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
