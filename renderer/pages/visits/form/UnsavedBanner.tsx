import { Alert, Button } from 'antd'
import { useSyncExternalStore } from 'react'
import { useText } from '../../../text.ts'
import { useOpenVisit } from './open-visit.tsx'

/** Says how many answers are not on disk, and tries again on request. */
export function UnsavedBanner() {
  const text = useText('visits')
  const { store } = useOpenVisit()
  const failures = useSyncExternalStore(store.subscribe, store.failures)
  if (failures.length === 0) return null
  return (
    <Alert
      type="error"
      showIcon
      title={text.unsavedBanner({ count: failures.length })}
      action={
        <Button size="small" onClick={() => failures.forEach(store.retry)}>
          {text.retryAll}
        </Button>
      }
    />
  )
}
