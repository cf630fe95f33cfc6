import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import type { CountyItemResult } from '../../../../shared/assessment/county/result.ts'
import type { CallOutput } from '../../../api/call-name.ts'
import { RuleView } from './RuleView.tsx'

type Props = {
  readonly item: CountyItem
  readonly result: CountyItemResult
  readonly county: CallOutput<'county.get'>
}

/** The clause of an item, and its rules one by one. */
export function ItemView({ item, result, county }: Props) {
  return (
    <>
      <p>
        {item.text} <small>{item.clause}</small>
      </p>
      {item.rules.map((rule) => {
        const told = result.rules.find((one) => one.rule === rule.id)
        return told === undefined ? null : (
          <RuleView key={rule.id} item={item} rule={rule} result={told} county={county} />
        )
      })}
    </>
  )
}
