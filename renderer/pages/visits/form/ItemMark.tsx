import { CheckOutlined, CloseOutlined, EditOutlined, SyncOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { clock } from '../../../format.ts'
import { failureSentence } from '../../../sentences.ts'
import { useLanguage, useText } from '../../../text.ts'
import { useItemState, useOpenVisit } from './open-visit.tsx'

/** Whether the whole item is on disk, when, and what to do where it is not. */
export function ItemMark({ code, brief }: { readonly code: string; readonly brief: boolean }) {
  const text = useText('visits')
  const { language } = useLanguage()
  const { store, reload } = useOpenVisit()
  const { shown, given, acknowledged, failure } = useItemState(code)
  if (failure !== null) {
    const stale = failure.callError?.code === 'staleRevision'
    return (
      <span className="item-mark field-failed" data-mark="failed">
        <CloseOutlined aria-hidden /> {stale ? text.stale : text.failed}
        {brief || failure.callError === null ? null : (
          <small> {failureSentence(language, failure.callError)}</small>
        )}
        {brief ? null : (
          <Button type="link" size="small" onClick={() => (stale ? reload() : store.retry(code))}>
            {stale ? text.reread : text.retry}
          </Button>
        )}
      </span>
    )
  }
  if (given !== (acknowledged?.answer ?? null)) {
    return (
      <span className="item-mark field-saving" data-mark="saving">
        <SyncOutlined aria-hidden /> {brief ? null : text.saving}
      </span>
    )
  }
  if (shown !== given) {
    return (
      <span className="item-mark field-typing" data-mark="typing">
        <EditOutlined aria-hidden /> {brief ? null : text.typing}
      </span>
    )
  }
  if (acknowledged === null) return <span className="item-mark" data-mark="empty" />
  return (
    <span className="item-mark field-saved" data-mark="saved">
      <CheckOutlined aria-hidden />{' '}
      {brief ? (
        <span className="only-read">{text.saved}</span>
      ) : (
        text.savedAt({ time: clock(acknowledged.at) })
      )}
    </span>
  )
}
