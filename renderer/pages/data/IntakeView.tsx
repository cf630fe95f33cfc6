import { Alert, Skeleton } from 'antd'
import type { CallFailure } from '../../api/call-failure.ts'
import type { CallOutput } from '../../api/call-name.ts'
import { FailureAlert } from '../../components/FailureAlert.tsx'
import { useText } from '../../text.ts'
import { BatchQuestions } from './BatchQuestions.tsx'
import { CommitBar } from './CommitBar.tsx'
import { FileList } from './FileList.tsx'
import { FilePane } from './FilePane.tsx'
import { useIntake } from './intake-state.tsx'
import type { Upload } from './use-upload.ts'

type Props = {
  readonly preview: {
    readonly data: CallOutput<'imports.preview'> | undefined
    readonly error: CallFailure | null
    readonly isFetching: boolean
    readonly refetch: () => unknown
  }
  readonly upload: Upload | null
}

/** Files left, what was understood right, totals and commit below. */
export function IntakeView({ preview, upload }: Props) {
  const text = useText('data')
  const { intake } = useIntake()
  const { data, error, isFetching } = preview
  const known = data?.files.filter(({ token }) => intake.files.some((file) => file.token === token)) ?? []
  const file = known.find(({ token }) => token === intake.selected) ?? known[0]
  return (
    <div className="intake">
      {intake.passedOver === 0 ? null : (
        <Alert type="info" title={text.passedOver({ count: intake.passedOver })} />
      )}
      {upload === null ? null : <Alert type="info" title={text.uploading(upload)} />}
      {error === null ? null : <FailureAlert error={error} onRetry={() => void preview.refetch()} />}
      <BatchQuestions files={known} />
      <div className="intake-panes" aria-busy={isFetching}>
        <FileList files={known} selected={file?.token ?? null} />
        {file === undefined ? (
          <div className="pane">{isFetching ? <Skeleton active /> : text.chooseFile}</div>
        ) : (
          <FilePane key={file.token} file={file} />
        )}
      </div>
      {data === undefined ? null : <CommitBar preview={data} reading={isFetching} />}
    </div>
  )
}
