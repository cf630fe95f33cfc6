import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { z } from 'zod'
import type { ReportRequest } from '../../../shared/contract/reports.ts'
import type { ReportFormat } from '../../../shared/reports/block.ts'
import { useCommand } from '../../api/use-command.ts'
import { useDownload } from '../../api/use-download.ts'
import { useLanguage, useText } from '../../text.ts'

type Props = {
  readonly request: z.input<typeof ReportRequest>
  readonly formats: readonly ReportFormat[]
}

/** The report as a file, in each format that it offers. */
export function DownloadButtons({ request, formats }: Props) {
  const text = useText('acceptance')
  const { language } = useLanguage()
  const common = useText('common')
  const write = useCommand('reports.write', { job: text.writing, reads: true })
  const download = useDownload()
  return formats.map((format) => (
    <Button
      key={format}
      icon={<DownloadOutlined aria-hidden />}
      loading={write.isPending && write.variables.format === format}
      onClick={() => void download(() => write.mutateAsync({ ...request, language, format }))}
    >
      {common.download({ format: text.formats[format] })}
    </Button>
  ))
}
