import { Alert } from 'antd'
import { dayAndTime } from '../../format.ts'
import { useText } from '../../text.ts'
import { useOpenVisit } from './form/open-visit.tsx'

/** Where the visit stands, if it cannot be written; and why it was reopened. */
export function VisitNotices() {
  const text = useText('visits')
  const { visit, reopenings } = useOpenVisit().form
  const last = reopenings.at(-1)
  return (
    <>
      {visit.state === 'planned' ? <Alert type="info" showIcon title={text.notStarted} /> : null}
      {visit.state === 'locked' ? (
        <Alert
          type="success"
          showIcon
          title={text.lockedBy({ by: visit.lockedBy ?? '', time: dayAndTime(visit.lockedAt ?? '') })}
        />
      ) : null}
      {visit.state === 'open' && last !== undefined ? (
        <Alert
          type="warning"
          showIcon
          title={text.reopenings({ by: last.by, time: dayAndTime(last.at), reason: last.reason })}
        />
      ) : null}
    </>
  )
}
