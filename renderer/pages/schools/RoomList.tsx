import { App } from 'antd'
import { ROOM_KINDS, type SpecialRoom } from '../../../shared/contract/lists.ts'
import { useCall } from '../../api/use-call.ts'
import { useCommand } from '../../api/use-command.ts'
import { Answer } from '../../components/Answer.tsx'
import type { LabelledColumn } from '../../components/export-grid.ts'
import { EditableList } from '../../components/list/EditableList.tsx'
import type { ListField } from '../../components/list/list-field.ts'
import { asNumber, asText } from '../../components/list-column.ts'
import { useText } from '../../text.ts'
import { ListSummary } from './ListSummary.tsx'

type Props = { readonly schoolId: string; readonly name: string; readonly year: number }

/** 专用教室: each room with its area. */
export function RoomList({ schoolId, name, year }: Props) {
  const text = useText('schools')
  const lists = useText('lists')
  const words = useText('words')
  const { message } = App.useApp()
  const place = { schoolId, year }
  const rooms = useCall('lists.rooms', place)
  const proposal = useCall('lists.proposal', place)
  const save = useCommand('lists.saveRooms')
  const fields: readonly ListField[] = [
    {
      key: 'kind',
      label: text.roomKind,
      kind: 'choice',
      options: ROOM_KINDS.map((value) => ({ value, label: words.roomKinds[value] })),
    },
    { key: 'name', label: text.roomName, kind: 'text', longest: 60 },
    { key: 'areaSquareMetres', label: text.area, kind: 'decimal' },
  ]
  const sheets: LabelledColumn<SpecialRoom>[] = [
    asText(({ kind }) => words.roomKinds[kind], { label: text.roomKind }),
    asText((room) => room.name, { label: text.roomName }),
    asNumber(({ areaSquareMetres }) => areaSquareMetres, { label: text.area }),
  ]
  const submit = async (rows: readonly SpecialRoom[]) => {
    await save.mutateAsync({ ...place, rooms: [...rows] })
    message.success(lists.saved)
  }
  return (
    <Answer query={rooms}>
      {(saved) => (
        <EditableList
          keptAs={`rooms ${year} ${schoolId}`}
          fields={fields}
          saved={saved}
          fresh={{ kind: 'music' }}
          proposed={proposal.data?.rooms ?? []}
          addLabel={text.addRoom}
          summary={
            <ListSummary title={`${name} ${text.tabs.rooms}`} rows={saved} sheets={sheets}>
              {saved.length === 0 ? text.roomsNone : text.roomsTotal({ rooms: saved.length })}
            </ListSummary>
          }
          // The fields are those of a room, each checked as it is typed.
          onSave={(rows) => submit(rows as readonly SpecialRoom[])}
          saving={save.isPending}
          error={save.error}
        />
      )}
    </Answer>
  )
}
