import { scopeKey } from '../../../../shared/assessment/overrides/limit-scope.ts'
import { limitsOfItem } from '../../../../shared/checklists/limits-in-force.ts'
import { useNaming, usePunctuation, useText } from '../../../text.ts'
import { EarlierLine } from './EarlierLine.tsx'
import { type ItemProps, useItemEvaluation, useOpenVisit } from './open-visit.tsx'

/** What is required, how it is inspected, on which basis. */
export function ItemFacts({ item }: ItemProps) {
  const text = useText('visits')
  const { listComma } = usePunctuation()
  // Where one key answers, it stands beside the keys.
  const simple = item.answer.type !== 'number' && item.answer.type !== 'countList'
  const naming = useNaming()
  const { form } = useOpenVisit()
  const { applies } = useItemEvaluation(item.code)
  return (
    <>
      <dl className="item-facts">
        <div>
          <dt>{text.requirement}</dt>
          <dd>
            {item.requirement}
            {limitsOfItem(item, form.limits).map(({ scope, said }) => (
              <div key={scopeKey(scope)} className="item-limit">
                {naming(said)}
              </div>
            ))}
          </dd>
        </div>
        <div>
          <dt>{text.method}</dt>
          <dd>{item.methodText}</dd>
        </div>
        <div>
          <dt>{text.evidence}</dt>
          <dd>{item.evidence.join(listComma)}</dd>
        </div>
        <div>
          <dt>{text.basis}</dt>
          <dd>{item.basis}</dd>
        </div>
        {simple ? null : <EarlierLine item={item} />}
      </dl>
      {applies === 'unknown' ? <p className="applies-unknown">{text.appliesUnknown}</p> : null}
    </>
  )
}
