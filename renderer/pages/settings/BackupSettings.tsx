import { Alert, App, Button, Flex, Popconfirm, Table, Typography } from 'antd'
import { localTime } from '../../../shared/messages/local-time.ts'
import type { CallOutput } from '../../api/call-name.ts'
import { useCall } from '../../api/use-call.ts'
import { useCommand } from '../../api/use-command.ts'
import { Answer } from '../../components/Answer.tsx'
import { ExportButton } from '../../components/ExportButton.tsx'
import { FailureAlert } from '../../components/FailureAlert.tsx'
import { asNumber, asText, asTime, type ListColumn } from '../../components/list-column.ts'
import { useListExport } from '../../components/use-list-export.ts'
import { useText } from '../../text.ts'

type Backup = CallOutput<'backups.list'>['backups'][number]

const MEGABYTE = 1024 * 1024

/** 备份: what there is, one made now, and the way back to one. */
export function BackupSettings() {
  const text = useText('backups')
  const { message } = App.useApp()
  const list = useCall('backups.list', {})
  const create = useCommand('backups.create')
  const restore = useCommand('backups.restore')
  const say = (done: string) => () => void message.success(done)
  const failure = create.error ?? restore.error
  const columns: ListColumn<Backup>[] = [
    {
      title: text.at,
      dataIndex: 'at',
      sheet: asTime(({ at }) => at),
      render: (at: string) => localTime(at),
    },
    {
      title: text.reason,
      dataIndex: 'reason',
      sheet: asText(({ reason }) => text.reasons[reason]),
      render: (reason: Backup['reason']) => text.reasons[reason],
    },
    {
      title: text.schools,
      dataIndex: 'schools',
      align: 'right',
      sheet: asNumber(({ schools }) => schools, { decimals: 0 }),
      render: (count: number | null) => count ?? '—',
    },
    {
      title: text.lastWritten,
      dataIndex: 'lastWrittenAt',
      sheet: asTime(({ lastWrittenAt }) => lastWrittenAt),
      render: (at: string | null) => (at === null ? '—' : localTime(at)),
    },
    {
      title: text.size,
      dataIndex: 'size',
      align: 'right',
      sheet: asNumber(({ size }) => size / MEGABYTE, { decimals: 1 }),
      render: (size: number) => (size / MEGABYTE).toFixed(1),
    },
    {
      title: text.state,
      dataIndex: 'state',
      sheet: asText(({ state }) => text.states[state]),
      render: (state: Backup['state']) => text.states[state],
    },
    {
      title: text.action,
      key: 'action',
      sheet: null,
      render: (_, { name, at, state }) =>
        state !== 'good' ? null : (
          <Popconfirm
            title={text.confirm({ at: localTime(at) })}
            description={text.confirmHint}
            okText={text.restore}
            onConfirm={() => restore.mutateAsync({ name }).then(say(text.restored), () => undefined)}
          >
            <Button
              size="small"
              loading={restore.isPending}
              aria-label={text.restoreOf({ at: localTime(at) })}
            >
              {text.restore}
            </Button>
          </Popconfirm>
        ),
    },
  ]
  const exported = useListExport(text.tab, columns)
  return (
    <Flex vertical gap="middle">
      <Flex align="center" gap="middle">
        <Typography.Text type="secondary">{text.rule}</Typography.Text>
        <span className="grow" />
        {list.data === undefined || list.data.backups.length === 0 ? null : (
          <ExportButton title={text.tab} about="county" tables={() => exported.tables(list.data.backups)} />
        )}
        <Button
          type="primary"
          loading={create.isPending}
          onClick={() => void create.mutateAsync({}).then(say(text.created), () => undefined)}
        >
          {text.create}
        </Button>
      </Flex>
      {failure === null ? null : <FailureAlert error={failure} />}
      <Answer query={list}>
        {({ backups, lastFailure }) => (
          <>
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
    </Flex>
  )
}
