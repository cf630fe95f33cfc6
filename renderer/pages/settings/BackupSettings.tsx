import { Alert, App, Button, Flex, Table, Typography } from 'antd'
import { type ReactNode, useState } from 'react'
import { localTime } from '../../../shared/messages/local-time.ts'
import type { CallOutput } from '../../api/call-name.ts'
import { useCall } from '../../api/use-call.ts'
import { useCommand } from '../../api/use-command.ts'
import { Answer } from '../../components/Answer.tsx'
import { ExportButton } from '../../components/ExportButton.tsx'
import { FailureAlert } from '../../components/FailureAlert.tsx'
import { useListExport } from '../../components/use-list-export.ts'
import { useText } from '../../text.ts'
import { LostOriginals, MissingOriginals } from './LostOriginals.tsx'
import { type Backup, MEGABYTE, useBackupColumns } from './use-backup-columns.tsx'

/** 备份: what there is, one made now, and the way back to one. */
export function BackupSettings() {
  const text = useText('backups')
  const { message } = App.useApp()
  const [dialog, setDialog] = useState<ReactNode>(null)
  const list = useCall('backups.list', {})
  const create = useCommand('backups.create', { job: text.creating })
  const restore = useCommand('backups.restore')
  const close = () => setDialog(null)
  /** Says that it is done, or names what could not be. */
  const say = (done: string, lost: CallOutput<'backups.missing'>, title: string) => {
    if (lost.length === 0) message.success(done)
    else setDialog(<LostOriginals title={title} lost={lost} onClose={close} />)
  }
  const columns = useBackupColumns({
    isRestoring: restore.isPending,
    onRestore: ({ name }) =>
      restore.mutateAsync({ name }).then(
        ({ lost }) => say(text.restored, lost, text.lostAtRestore({ count: lost.length })),
        () => undefined,
      ),
    onShowMissing: ({ name, at, originals }: Backup) => {
      const title = text.missingTitle({ at: localTime(at), missing: originals?.missing ?? 0 })
      setDialog(<MissingOriginals title={title} name={name} onClose={close} />)
    },
  })
  const createNow = () =>
    create.mutateAsync({}).then(
      ({ lost }) => say(text.created, lost, text.lostAtCreate({ count: lost.length })),
      () => undefined,
    )
  const exported = useListExport(text.tab, columns)
  const failure = create.error ?? restore.error
  return (
    <Flex vertical gap="middle">
      <Flex align="center" gap="middle">
        <Typography.Text type="secondary">{text.rule}</Typography.Text>
        <span className="grow" />
        {list.data === undefined || list.data.backups.length === 0 ? null : (
          <ExportButton title={text.tab} about="county" tables={() => exported.tables(list.data.backups)} />
        )}
        <Button type="primary" loading={create.isPending} onClick={() => void createNow()}>
          {text.create}
        </Button>
      </Flex>
      {failure === null ? null : <FailureAlert error={failure} />}
      <Answer query={list}>
        {({ backups, shared: { count, bytes }, lastFailure }) => (
          <>
            {count === 0 ? null : (
              <Typography.Text type="secondary">
                {text.shared({ count, megabytes: (bytes / MEGABYTE).toFixed(1) })}
              </Typography.Text>
            )}
            {lastFailure === null ? null : (
              <Alert type="warning" showIcon title={text.lastFailure({ at: localTime(lastFailure.at) })} />
            )}
            <Table
              rowKey="name"
              size="small"
              columns={columns}
              onChange={exported.onChange}
              dataSource={backups}
              pagination={{ pageSize: 12, hideOnSinglePage: true }}
              locale={{ emptyText: <Typography.Text>{text.none}</Typography.Text> }}
            />
          </>
        )}
      </Answer>
      {dialog}
    </Flex>
  )
}
