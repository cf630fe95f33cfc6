import { DownloadOutlined } from '@ant-design/icons'
import { Button, type ButtonProps } from 'antd'
import { useDownload, type Written } from '../api/use-download.ts'
import { useText } from '../text.ts'

type Props = Pick<ButtonProps, 'size' | 'type' | 'disabled'> & {
  readonly busy: boolean
  /** What is exported, where it is not the list itself. */
  readonly label?: string
  readonly hint?: string
  readonly write: () => Promise<Written>
}

/** 导出: the same button wherever a table becomes a workbook. */
export function ExportAction({ busy, write, label, hint, ...look }: Props) {
  const text = useText('exporting')
  const download = useDownload()
  return (
    <Button
      {...look}
      icon={<DownloadOutlined aria-hidden />}
      title={hint ?? text.exportHint}
      loading={busy}
      onClick={() => void download(write)}
    >
      {label ?? text.export}
    </Button>
  )
}
