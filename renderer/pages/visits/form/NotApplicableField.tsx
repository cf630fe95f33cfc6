import { Button } from 'antd'
import { useText } from '../../../text.ts'
import { type ItemProps, useItemState, useOpenVisit } from './open-visit.tsx'
import { TypedField } from './TypedField.tsx'

/** 不适用 with its reason. */
export function NotApplicableField({ item }: ItemProps) {
  const text = useText('visits')
  const { store, readOnly } = useOpenVisit()
  const { shown } = useItemState(item.code)
  const put = (notApplicable: string | null) =>
    store.give(item.code, (answer) => ({ ...answer, notApplicable }), ['reason'])
  if (shown === null || shown.notApplicable === null) {
    return (
      <Button disabled={readOnly} data-choice="notApplicable" onClick={() => put('')}>
        <kbd>0</kbd> {text.notApplicable}
      </Button>
    )
  }
  return (
    <div className="not-applicable">
      <strong>{text.notApplicable}</strong>
      <TypedField
        code={item.code}
        part="reason"
        label={text.notApplicableReason}
        placeholder={text.notApplicableHint}
        maxLength={1000}
        invalid={shown.notApplicable.trim() === ''}
      />
      {readOnly ? null : (
        <Button type="link" size="small" onClick={() => put(null)}>
          {text.applicableAgain}
        </Button>
      )}
    </div>
  )
}
