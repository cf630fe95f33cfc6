import { FileExcelOutlined, FileImageOutlined, FilePdfOutlined, FileWordOutlined } from '@ant-design/icons'
import { App, Button, Flex } from 'antd'
import type { CountyEvidence } from '../../../../shared/contract/county.ts'
import type { EvidenceType } from '../../../../shared/visits/evidence.ts'
import { useApplication } from '../../../api/application.tsx'
import { answerValue } from '../../../api/call-failure.ts'
import { useCommand } from '../../../api/use-command.ts'
import { dayAndTime } from '../../../format.ts'
import { failureOf } from '../../../sentences.ts'
import { useLanguage, useText } from '../../../text.ts'

const ICONS = {
  jpeg: FileImageOutlined,
  png: FileImageOutlined,
  webp: FileImageOutlined,
  pdf: FilePdfOutlined,
  docx: FileWordOutlined,
  xlsx: FileExcelOutlined,
} satisfies Record<EvidenceType, unknown>

/** One original: opened by its name; taken out and put back, never deleted. */
export function EvidenceRow({ evidence }: { readonly evidence: CountyEvidence }) {
  const text = useText('county')
  const { size } = useText('visits')
  const { byWhom } = useText('provenance')
  const common = useText('common')
  const { language } = useLanguage()
  const { message } = App.useApp()
  const { client, connection } = useApplication()
  const remove = useCommand('county.removeEvidence')
  const restore = useCommand('county.restoreEvidence')
  const { id: evidenceId, name, removed, author, at } = evidence
  const Icon = ICONS[evidence.type]
  const failed = (error: unknown) => void message.error(failureOf(language, error) ?? common.unreachable)
  const open = async () => {
    try {
      const { token } = await answerValue(() => client.county.original({ evidenceId }))
      window.open(connection.fileAddress(token), '_blank', 'noopener')
    } catch (error) {
      failed(error)
    }
  }
  return (
    <li>
      <Flex gap="small" align="center" wrap>
        <Button
          type="link"
          size="small"
          icon={<Icon aria-hidden />}
          aria-label={text.open({ name })}
          onClick={() => void open()}
        >
          {removed === null ? name : <del>{name}</del>}
        </Button>
        <small className="number">{size({ bytes: evidence.size })}</small>
        <small>
          {removed === null
            ? byWhom({ author, time: dayAndTime(at) })
            : text.removed({ author: removed.by, time: dayAndTime(removed.at) })}
        </small>
        {removed === null ? (
          <Button
            type="link"
            size="small"
            aria-label={text.removeOf({ name })}
            loading={remove.isPending}
            onClick={() => remove.mutate({ evidenceId }, { onError: failed })}
          >
            {text.remove}
          </Button>
        ) : (
          <Button
            type="link"
            size="small"
            aria-label={text.restoreOf({ name })}
            loading={restore.isPending}
            onClick={() => restore.mutate({ evidenceId }, { onError: failed })}
          >
            {text.restore}
          </Button>
        )}
      </Flex>
    </li>
  )
}
