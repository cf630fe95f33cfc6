import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import type { CountyItemResult } from '../../../../shared/assessment/county/result.ts'
import { usePunctuation, useText } from '../../../text.ts'
import { useFigureText } from './use-figure-text.ts'
import { workOf } from './work-of.ts'

type Props = { readonly item: CountyItem; readonly result: CountyItemResult }

/** What an item says while it is closed: its figures, else how much is not met or to be entered. */
export function ItemSummary({ item, result }: Props) {
  const text = useText('county')
  const figureText = useFigureText()
  const { listComma } = usePunctuation()
  const figures = item.rules.flatMap((rule) => {
    const printed = result.rules.find((one) => one.rule === rule.id)?.printed ?? null
    return printed === null ? [] : [figureText(rule, printed)]
  })
  const failing = result.rules.reduce((sum, one) => sum + one.failing.length, 0)
  const work = result.rules.flatMap((one) => workOf(one.missing))
  const toJudge = work.filter(({ what }) => what === 'judgement').length
  const missing = work.length - toJudge
  return (
    <small className="number">
      {[
        ...figures,
        ...(failing === 0 ? [] : [text.failingCount({ count: failing })]),
        ...(toJudge === 0 ? [] : [text.judgeCount({ count: toJudge })]),
        ...(missing === 0 ? [] : [text.missingCount({ count: missing })]),
      ].join(listComma)}
    </small>
  )
}
