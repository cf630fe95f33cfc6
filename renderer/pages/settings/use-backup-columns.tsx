import { Button, Popconfirm } from 'antd'
import { localTime } from '../../../shared/messages/local-time.ts'
import type { CallOutput } from '../../api/call-name.ts'
import { asNumber, asText, asTime, type ListColumn } from '../../components/list-column.ts'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { useText } from '../../text.ts'

export type Backup = CallOutput<'backups.list'>['backups'][number]

export const MEGABYTE = 1024 * 1024

type Actions = {
  readonly isRestoring: boolean
  readonly onRestore: (backup: Backup) => Promise<void>
  readonly onShowMissing: (backup: Backup) => void
}

/** What the list of backups says of each, and the way back to it. */
export function useBackupColumns({ isRestoring, onRestore, onShowMissing }: Actions): ListColumn<Backup>[] {
  const text = useText('backups')
  const words = useText('words')
  const originalsOf = ({ originals }: Backup): string => {
    if (originals === null) return words.none
    return originals.missing === 0 ? text.whole(originals) : text.missing(originals)
  }
  return [
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
      render: (count: number | null) => count ?? words.none,
    },
    {
      title: text.lastWritten,
      dataIndex: 'lastWrittenAt',
      sheet: asTime(({ lastWrittenAt }) => lastWrittenAt),
      render: (at: string | null) => (at === null ? words.none : localTime(at)),
    },
    {
      title: text.size,
      dataIndex: 'size',
      align: 'right',
      sheet: asNumber(({ size }) => size / MEGABYTE, { decimals: 1 }),
      render: (size: number) => (size / MEGABYTE).toFixed(1),
    },
    {
      title: text.originals,
      key: 'originals',
      sheet: asText(originalsOf),
      render: (_, backup) =>
        backup.originals === null || backup.originals.missing === 0 ? (
          originalsOf(backup)
        ) : (
          <Button size="small" onClick={() => onShowMissing(backup)}>
            <StatusIcon sign="unknown" label="" /> {originalsOf(backup)}
          </Button>
        ),
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
      render: (_, backup) =>
        backup.state !== 'good' ? null : (
          <Popconfirm
            title={text.confirm({ at: localTime(backup.at) })}
            description={text.confirmHint}
            okText={text.restore}
            onConfirm={() => onRestore(backup)}
          >
            <Button
              size="small"
              loading={isRestoring}
              aria-label={text.restoreOf({ at: localTime(backup.at) })}
            >
              {text.restore}
            </Button>
          </Popconfirm>
        ),
    },
  ]
}
