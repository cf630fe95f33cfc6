import { Collapse } from 'antd'
import type { CountyGroup, CountyItem } from '../../../../shared/assessment/county/item.ts'
import type { CallOutput } from '../../../api/call-name.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { useNaming, useText } from '../../../text.ts'
import { ItemView } from './ItemView.tsx'
import { COUNTY_SIGNS } from './rule-props.ts'

type Props = {
  readonly group: CountyGroup
  readonly items: readonly CountyItem[]
  readonly county: CallOutput<'county.get'>
}

/** One group of items with how many are met; an item opens to its rules. */
export function GroupSection({ group, items, county }: Props) {
  const text = useText('county')
  const naming = useNaming()
  const of = ({ id }: CountyItem) => county.result.items.find(({ item }) => item === id)
  const met = items.filter((item) => of(item)?.status === 'met').length
  return (
    <section>
      <h2>{text.groupCount({ group: text.groups[group], met, all: items.length })}</h2>
      <Collapse
        size="small"
        items={items.flatMap((item) => {
          const result = of(item)
          if (result === undefined) return []
          return {
            key: item.id,
            label: (
              <>
                <StatusIcon sign={COUNTY_SIGNS[result.status]} label={text.statuses[result.status]} />{' '}
                {text.item({ number: item.number, label: naming(item.label) })}
              </>
            ),
            children: <ItemView item={item} result={result} county={county} />,
          }
        })}
      />
    </section>
  )
}
