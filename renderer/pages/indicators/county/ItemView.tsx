import { Alert } from 'antd'
import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import type { CountyItemResult } from '../../../../shared/assessment/county/result.ts'
import type { CallOutput } from '../../../api/call-name.ts'
import { useNaming, useText } from '../../../text.ts'
import { RuleView } from './RuleView.tsx'

type Props = {
  readonly item: CountyItem
  readonly result: CountyItemResult
  readonly county: CallOutput<'county.get'>
}

/** The clause of an item, and its rules one by one. */
export function ItemView({ item, result, county }: Props) {
  const text = useText('county')
  const naming = useNaming()
  return (
    <>
      <p>
        {item.text} <small>{item.clause}</small>
      </p>
      {item.remark === undefined ? null : <p className="secondary">{naming(item.remark)}</p>}
      {item.contradictions === undefined ? null : (
        <Alert
          type="warning"
          showIcon
          className="toolbar"
          title={text.contradictions}
          description={item.contradictions.map(({ text: words, clause }) => (
            <div key={words}>
              {words} <small>{clause}</small>
            </div>
          ))}
        />
      )}
      {item.rules.map((rule) => {
        const told = result.rules.find((one) => one.rule === rule.id)
        return told === undefined ? null : (
          <RuleView key={rule.id} item={item} rule={rule} result={told} county={county} />
        )
      })}
    </>
  )
}
