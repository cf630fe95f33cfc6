import { decimal } from '../../../../shared/decimal/decimal.ts'
import { withSeparators } from '../../../format.ts'
import { useText } from '../../../text.ts'
import { type ItemProps, useItemEvaluation } from './open-visit.tsx'

/** How many were counted, and the largest. */
export function CountSummary({ item, rows }: ItemProps & { readonly rows: number }) {
  const text = useText('visits')
  const { parts } = useItemEvaluation(item.code)
  const counted = parts.flatMap(({ observed }) => (observed === null ? [] : [decimal(observed)]))
  const [first, ...others] = counted
  const largest = others.reduce((most, one) => (most?.gte(one) ? most : one), first)
  const unit = item.answer.type === 'countList' ? item.answer.unit : ''
  if (rows === 0) return null
  return (
    <p className="secondary">
      {text.counted({ counted: counted.length, all: rows, unit })}
      {largest === undefined
        ? null
        : ` · ${text.largest({ value: withSeparators(largest.toFixed()) + unit })}`}
    </p>
  )
}
