import { App, Button, Card, Flex } from 'antd'
import { useState } from 'react'
import type { ImportBatch } from '../../../shared/contract/imports.ts'
import { useCommand } from '../../api/use-command.ts'
import { FailureAlert } from '../../components/FailureAlert.tsx'
import { dayAndTime } from '../../format.ts'
import { useText } from '../../text.ts'
import { KeptReasons } from './KeptReasons.tsx'
import { UndoDialog } from './UndoDialog.tsx'

type Props = { readonly batch: ImportBatch }

export function BatchCard({ batch }: Props) {
  const text = useText('data')
  const words = useText('words')
  const { byWhom } = useText('provenance')
  const standings = useText('standings')
  const { message } = App.useApp()
  const audit = useCommand('standings.auditBatch')
  const [undoing, setUndoing] = useState(false)
  const auditBatch = async () => {
    const { schools } = await audit.mutateAsync({ batchId: batch.id })
    message.success(standings.audited({ count: schools }))
  }
  return (
    <Card
      size="small"
      title={byWhom({ author: batch.author, time: dayAndTime(batch.at) })}
      extra={
        batch.undoneAt === null ? (
          <Flex gap="small">
            <Button
              size="small"
              loading={audit.isPending}
              onClick={() => void auditBatch().catch(() => undefined)}
            >
              {standings.auditBatch}
            </Button>
            <Button size="small" onClick={() => setUndoing(true)}>
              {text.undo}
            </Button>
          </Flex>
        ) : null
      }
    >
      {audit.error === null ? null : <FailureAlert error={audit.error} />}
      <p>
        {words.schoolYear(batch)} · {text.batch({ files: batch.files.length, values: batch.values })}
        {batch.newSchools === 0 ? '' : ` · ${text.batchSchools({ count: batch.newSchools })}`}
      </p>
      <ul className="plain-list">
        {batch.files.map(({ fileId, name, layout, mapping }) => (
          <li key={fileId}>
            {name} <small>{mapping ?? text.layouts[layout] ?? layout}</small>
          </li>
        ))}
      </ul>
      {batch.reason === null ? null : <p>{text.batchReason({ reason: batch.reason })}</p>}
      <KeptReasons batchId={batch.id} />
      {batch.undoneAt === null ? null : (
        <p className="secondary">
          {text.undone({ time: dayAndTime(batch.undoneAt), reason: batch.undoReason ?? '' })}
        </p>
      )}
      {undoing ? <UndoDialog batchId={batch.id} onClose={() => setUndoing(false)} /> : null}
    </Card>
  )
}
