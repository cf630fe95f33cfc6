import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { App, Button, Flex, Form, Input, Select } from 'antd'
import { ROOM_KINDS, type SpecialRoom } from '../../../shared/contract/lists.ts'
import { useCall } from '../../api/use-call.ts'
import { useCommand } from '../../api/use-command.ts'
import { Answer } from '../../components/Answer.tsx'
import { ExportButton } from '../../components/ExportButton.tsx'
import { exportGrid, type LabelledColumn } from '../../components/export-grid.ts'
import { FailureAlert } from '../../components/FailureAlert.tsx'
import { asNumber, asText } from '../../components/list-column.ts'
import { useText } from '../../text.ts'

type Props = { readonly schoolId: string; readonly name: string; readonly year: number }
type Values = { readonly rooms: readonly SpecialRoom[] }

/** 专用教室: each room with its area. */
export function RoomList({ schoolId, name, year }: Props) {
  const text = useText('schools')
  const words = useText('words')
  const common = useText('common')
  const { message } = App.useApp()
  const rooms = useCall('lists.rooms', { schoolId, year })
  const save = useCommand('lists.saveRooms')
  const sheets: LabelledColumn<SpecialRoom>[] = [
    asText(({ kind }) => words.roomKinds[kind], { label: text.roomKind }),
    asText((room) => room.name, { label: text.roomName }),
    asNumber(({ areaSquareMetres }) => areaSquareMetres, { label: text.area }),
  ]
  const required = [{ required: true, message: common.required }]
  const submit = async (values: Values) => {
    await save.mutateAsync({ schoolId, year, rooms: [...values.rooms] })
    message.success(text.listSaved)
  }
  return (
    <Answer query={rooms}>
      {(saved) => (
        <Form
          initialValues={{ rooms: saved }}
          onFinish={(values: Values) => void submit(values).catch(() => undefined)}
        >
          <Flex align="baseline" justify="space-between">
            <p>{saved.length === 0 ? text.roomsNone : text.roomsTotal({ rooms: saved.length })}</p>
            {saved.length === 0 ? null : (
              <ExportButton
                title={`${name} ${text.tabs.rooms}`}
                tables={() => [exportGrid(text.tabs.rooms, sheets, saved)]}
              />
            )}
          </Flex>
          {save.error === null ? null : <FailureAlert error={save.error} />}
          <Form.List name="rooms">
            {(rows, { add, remove }) => (
              <>
                {rows.length === 0 ? null : (
                  <p className="list-head">{[text.roomKind, text.roomName, text.area].join(' / ')}</p>
                )}
                {rows.map(({ key, name: row }) => (
                  <Flex key={key} gap="small" className="list-row">
                    <Form.Item name={[row, 'kind']} rules={required}>
                      <Select
                        aria-label={text.roomKind}
                        className="choose-standard"
                        options={ROOM_KINDS.map((value) => ({ value, label: words.roomKinds[value] }))}
                      />
                    </Form.Item>
                    <Form.Item name={[row, 'name']} rules={required} className="grow">
                      <Input aria-label={text.roomName} placeholder={text.roomName} maxLength={60} />
                    </Form.Item>
                    <Form.Item
                      name={[row, 'areaSquareMetres']}
                      rules={[...required, { pattern: /^\d+(\.\d+)?$/, message: text.areaInvalid }]}
                    >
                      <Input aria-label={text.area} placeholder={text.area} inputMode="decimal" />
                    </Form.Item>
                    <Button
                      type="text"
                      icon={<DeleteOutlined aria-hidden />}
                      aria-label={common.remove}
                      onClick={() => remove(row)}
                    />
                  </Flex>
                ))}
                <Flex gap="small">
                  <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({ kind: 'music' })}>
                    {text.addRoom}
                  </Button>
                  <Button type="primary" htmlType="submit" loading={save.isPending}>
                    {text.saveList}
                  </Button>
                </Flex>
              </>
            )}
          </Form.List>
        </Form>
      )}
    </Answer>
  )
}
