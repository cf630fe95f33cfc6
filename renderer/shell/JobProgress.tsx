import { CloseOutlined } from '@ant-design/icons'
import { Button, Progress } from 'antd'
import { useApplication } from '../api/application.tsx'
import type { Job } from '../api/jobs.ts'
import { useLate } from '../components/use-late.ts'
import { useText } from '../text.ts'

/** Nothing under 200 ms; then progress, time left and Cancel. */
export function JobProgress({ job }: { readonly job: Job }) {
  const text = useText('shell')
  const { connection } = useApplication()
  const late = useLate(200)
  if (!late) return null
  const label = job.phase === null ? job.label : text.phases[job.phase]
  const share = job.total === 0 ? 0 : job.done / job.total
  const elapsed = (Date.now() - job.startedAt) / 1000
  const left = share > 0.05 && elapsed > 2 ? Math.round((elapsed / share) * (1 - share)) : null
  return (
    <span className="job" role="status">
      <span>
        {job.total === 0 ? label : text.jobProgress({ label, done: Math.floor(job.done), total: job.total })}
        {left === null || left < 1 ? '' : ` · ${text.timeLeft({ seconds: left })}`}
      </span>
      <Progress percent={Math.round(share * 100)} size="small" showInfo={false} aria-label={label} />
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined aria-hidden />}
        aria-label={text.cancelJob}
        title={text.cancelJob}
        onClick={() => void connection.cancel(job.id)}
      />
    </span>
  )
}
