import { limitsOfItem } from '../../../../shared/checklists/limits-in-force.ts'
import { Mark } from '../../../components/Mark.tsx'
import { useText } from '../../../text.ts'
import { ItemMark } from './ItemMark.tsx'
import { type ItemProps, useItemEvaluation, useItemState, useOpenVisit } from './open-visit.tsx'
import { VerdictSign } from './VerdictSign.tsx'

/** Number, text, verdict and mark of an item in one line. */
export function ItemHead({ item, open }: ItemProps & { readonly open: boolean }) {
  const text = useText('visits')
  const { verdict, beyondTolerance, relaxedBy } = useItemEvaluation(item.code)
  const { areas } = useText('overrides')
  const { form } = useOpenVisit()
  const { evidence } = useItemState(item.code)
  const kept = evidence.filter(({ removed }) => removed === null).length
  return (
    <div className="item-head">
      <span className="item-code number">{item.code}</span>
      <span className="item-text">{item.text}</span>
      {item.severity === 'veto' ? <Mark tone="attention">{text.severities.veto}</Mark> : null}
      {beyondTolerance ? <Mark tone="attention">{text.beyond}</Mark> : null}
      {[...new Set(limitsOfItem(item, form.limits).map(({ area }) => area))].map((area) => (
        <Mark key={area}>{areas[area]}</Mark>
      ))}
      {relaxedBy.length === 0 ? null : <Mark>{text.relaxedMark}</Mark>}
      {kept === 0 ? null : <small className="nowrap">{text.photoCount({ count: kept })}</small>}
      <VerdictSign verdict={verdict} words={verdict !== 'open' || open} />
      <ItemMark code={item.code} brief={!open} />
    </div>
  )
}
