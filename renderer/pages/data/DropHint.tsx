import { InboxOutlined } from '@ant-design/icons'
import { Progress } from 'antd'
import { useText } from '../../text.ts'
import type { Upload } from './use-upload.ts'

type Props = { readonly active: boolean; readonly upload: Upload | null }

/** The empty intake: where files go, and which kinds. */
export function DropHint({ active, upload }: Props) {
  const text = useText('data')
  return (
    <div className={active ? 'drop-hint drop-active' : 'drop-hint'}>
      <InboxOutlined className="drop-icon" />
      <p className="drop-title">{active ? text.dropNow : text.drop}</p>
      <p className="secondary">{text.dropHint}</p>
      {upload === null ? null : (
        <div role="status">
          {text.uploading(upload)}
          <Progress percent={Math.round((upload.done / upload.total) * 100)} showInfo={false} size="small" />
        </div>
      )}
    </div>
  )
}
