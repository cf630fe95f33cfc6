import { Button } from 'antd'
import { usePunctuation, useText } from '../../../text.ts'
import { Checks } from './Checks.tsx'
import { CountRows } from './CountRows.tsx'
import { EarlierLine } from './EarlierLine.tsx'
import { EvidenceStrip } from './EvidenceStrip.tsx'
import { FigureFields } from './FigureFields.tsx'
import { ItemFacts } from './ItemFacts.tsx'
import { ItemHead } from './ItemHead.tsx'
import { ItemProblems } from './ItemProblems.tsx'
import { NotApplicableField } from './NotApplicableField.tsx'
import { LONGEST_REMARK } from './note-problem.ts'
import { Offers } from './Offers.tsx'
import { type ItemProps, useItemState, useOpenVisit } from './open-visit.tsx'
import { SimpleFields } from './SimpleFields.tsx'
import { TypedField } from './TypedField.tsx'

function ItemFields({ item }: ItemProps) {
  if (item.answer.type === 'number') return <FigureFields item={item} />
  return item.answer.type === 'countList' ? <CountRows item={item} /> : <SimpleFields item={item} />
}

/** The item that is being answered, at full height. */
export function OpenItem({ item }: ItemProps) {
  const text = useText('visits')
  const { colon } = usePunctuation()
  const { store, readOnly } = useOpenVisit()
  const { shown, given } = useItemState(item.code)
  const applies = shown === null || shown.notApplicable === null
  const simple = item.answer.type !== 'number' && item.answer.type !== 'countList'
  return (
    <section className="open-item" aria-label={text.item({ code: item.code, text: item.text })}>
      <ItemHead item={item} open />
      <ItemFacts item={item} />
      <Offers item={item} />
      <div className={simple ? 'item-answer item-answer-row' : 'item-answer'}>
        {applies ? <ItemFields item={item} /> : null}
        {simple || !applies ? <NotApplicableField item={item} /> : null}
        {simple ? <EarlierLine item={item} /> : null}
      </div>
      {applies ? <Checks item={item} /> : null}
      {applies ? <ItemProblems item={item} /> : null}
      <div className="item-foot">
        <TypedField
          code={item.code}
          part="remark"
          of="lines"
          label={text.remark}
          placeholder={text.remark + colon + text.remarkHint}
          maxLength={LONGEST_REMARK}
        />
        <EvidenceStrip item={item} />
        {simple || !applies ? null : <NotApplicableField item={item} />}
        {given === null || readOnly ? null : (
          <Button type="link" size="small" onClick={() => store.clear(item.code)}>
            {text.clearAnswer}
          </Button>
        )}
      </div>
    </section>
  )
}
