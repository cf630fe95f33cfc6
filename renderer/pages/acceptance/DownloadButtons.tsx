import { DownloadOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import type { z } from 'zod'
import type { ReportRequest } from '../../../shared/contract/reports.ts'
import type { ReportFormat } from '../../../shared/reports/block.ts'
import { useApplication } from '../../api/application.tsx'
import { wasCancelled } from '../../api/call-failure.ts'
import { useCommand } from '../../api/use-command.ts'
import { failureOf } from '../../sentences.ts'
import { useLanguage, useText } from '../../text.ts'
import { saveFile } from './save-file.ts'

type Props = {
  readonly request: z.input<typeof ReportRequest>
  readonly formats: readonly ReportFormat[]
}

/** The report as a file, in each format that it offers. */
export function DownloadButtons({ request, formats }: Props) {
  const text = useText('acceptance')
  const { language } = useLanguage()
  const common = useText('common')
  const { connection } = useApplication()
  const { message } = App.useApp()
  const write = useCommand('reports.write', { job: text.writing })
  const download = async (format: ReportFormat) => {
    const { token, fileName } = await write.mutateAsync({ ...request, language, format })
    saveFile(connection.fileAddress(token), fileName)
  }
  const told = (error: unknown) => {
    if (!wasCancelled(error)) message.error(failureOf(language, error) ?? common.unreachable)
  }
  return formats.map((format) => (
    <Button
      key={format}
      icon={<DownloadOutlined aria-hidden />}
      loading={write.isPending && write.variables.format === format}
      onClick={() => void download(format).catch(told)}
    >
      {common.download({ format: text.formats[format] })}
    </Button>
  ))
}
