import { Collapse } from 'antd'
import type { CountyGroup, CountyItem } from '../../../../shared/assessment/county/item.ts'
import type { CallOutput } from '../../../api/call-name.ts'
import { useGroupName } from '../../../api/use-group-name.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { useNaming, useText } from '../../../text.ts'
import { ItemSummary } from './ItemSummary.tsx'
import { ItemView } from './ItemView.tsx'
import { COUNTY_SIGNS } from './rule-props.ts'

type Props = {
  readonly group: CountyGroup
  /** All items of the group, and those of them that are shown. */
  readonly all: readonly CountyItem[]
  readonly items: readonly CountyItem[]
  readonly county: CallOutput<'county.get'>
  /** Items that are open, of every group. */
  readonly open: readonly string[]
  readonly onOpen: (open: readonly string[]) => void
}

/** One group of items with how many are met; an item opens to its rules. */
export function GroupSection({ group, all, items, county, open, onOpen }: Props) {
  const text = useText('county')
  const naming = useNaming()
  const groupName = useGroupName()
  const of = ({ id }: CountyItem) => county.result.items.find(({ item }) => item === id)
  const count = (status: keyof typeof COUNTY_SIGNS) =>
    all.filter((item) => of(item)?.status === status).length
  const here = new Set(items.map(({ id }) => id))
  return (
    <section>
      <h2>
        {text.groupCount({ group: groupName(group), met: count('met'), all: all.length })}
        {(['notMet', 'unknown'] as const).map((status) =>
          count(status) === 0 ? null : (
            <span key={status} className="group-sign">
              <StatusIcon sign={COUNTY_SIGNS[status]} label={text.statuses[status]} /> {count(status)}
            </span>
          ),
        )}
      </h2>
      <Collapse
        size="small"
        activeKey={open.filter((id) => here.has(id))}
        onChange={(keys) => onOpen([...open.filter((id) => !here.has(id)), ...[keys].flat().map(String)])}
        items={items.flatMap((item) => {
          const result = of(item)
          if (result === undefined) return []
          return {
            key: item.id,
            id: item.id,
            label: (
              <>
                <StatusIcon sign={COUNTY_SIGNS[result.status]} label={text.statuses[result.status]} />{' '}
                {text.item({ number: item.number, label: naming(item.label) })}
              </>
            ),
            extra: <ItemSummary item={item} result={result} />,
            children: <ItemView item={item} result={result} county={county} />,
          }
        })}
      />
    </section>
  )
}
