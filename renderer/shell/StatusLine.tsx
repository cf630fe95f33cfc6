import { Layout } from 'antd'
import { useApplication, useRunningJobs } from '../api/application.tsx'
import { clock } from '../format.ts'
import { useText } from '../text.ts'
import type { AppInfo } from './app-info.ts'
import { JobProgress } from './JobProgress.tsx'
import { QuitButton } from './QuitButton.tsx'

/** Where the data are, when they were last written, and what runs. */
export function StatusLine({ app }: { readonly app: AppInfo }) {
  const text = useText('shell')
  const { writtenAt } = useApplication()
  const [job] = useRunningJobs()
  const last = writtenAt ?? app.lastWrittenAt
  return (
    <Layout.Footer className="status-line" aria-label={text.status}>
      <span>{text.offline}</span>
      <span>{last === null ? text.notSaved : text.saved({ time: clock(last) })}</span>
      <span>{text.folder({ name: app.dataFolderName })}</span>
      <span className="grow" />
      {job === undefined ? null : <JobProgress key={job.id} job={job} />}
      <QuitButton />
    </Layout.Footer>
  )
}
