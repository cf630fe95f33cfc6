import { PlusOutlined } from '@ant-design/icons'
import { App, Button, Flex, Form } from 'antd'
import type { ClipboardEvent, ReactNode } from 'react'
import type { CallFailure } from '../../api/call-failure.ts'
import { useText } from '../../text.ts'
import { FailureAlert } from '../FailureAlert.tsx'
import { readBlock } from '../read-block.ts'
import { ListRowFields } from './ListRowFields.tsx'
import { cellClass, type ListField, type ListRow, readListRows } from './list-field.ts'
import { useListSteps } from './use-list-steps.ts'

type Props = {
  readonly fields: readonly ListField[]
  readonly saved: readonly ListRow[]
  /** What a new row begins with. */
  readonly fresh: ListRow
  /** Rows to begin with where nothing is saved; nothing is stored before a person saves them. */
  readonly proposed: readonly ListRow[]
  readonly summary: ReactNode
  readonly addLabel: string
  readonly onSave: (rows: readonly ListRow[]) => void
  readonly saving: boolean
  readonly error: CallFailure | null
}

/** A list that people edit: rows are added, changed, removed, pasted from Excel, undone, and saved together. */
export function EditableList(props: Props) {
  const { fields, saved, fresh, proposed } = props
  const text = useText('lists')
  const { message } = App.useApp()
  const [form] = Form.useForm<{ rows: readonly ListRow[] }>()
  const steps = useListSteps(saved)
  const rowsNow = (): readonly ListRow[] => form.getFieldValue('rows') ?? []
  const put = (rows: readonly ListRow[]) => {
    form.setFieldsValue({ rows: [...rows] })
    steps.note(rows)
  }
  const onPaste = (event: ClipboardEvent) => {
    const block = readBlock(event.clipboardData.getData('text/plain'))
    if (block.length === 1 && (block[0]?.length ?? 0) < 2) return
    event.preventDefault()
    const rows = readListRows(fields, block)
    put([...rowsNow(), ...rows])
    message.info(text.pasted({ count: rows.length }))
    void form.validateFields({ recursive: true }).catch(() => undefined)
  }
  const undo = () => {
    const before = steps.back()
    if (before !== null) form.setFieldsValue({ rows: [...before] })
  }
  return (
    <Form
      form={form}
      initialValues={{ rows: saved }}
      onValuesChange={(_, values) => steps.note(values.rows ?? [])}
      onFinish={(values) => props.onSave(values.rows)}
      onPaste={onPaste}
    >
      {props.summary}
      {props.error === null ? null : <FailureAlert error={props.error} />}
      <Form.List name="rows">
        {(rows, { add, remove }) => (
          <>
            {rows.length === 0 ? null : (
              <Flex gap="small" className="list-head" aria-hidden>
                {fields.map((field) => (
                  <span key={field.key} className={cellClass(field)}>
                    {field.label}
                  </span>
                ))}
              </Flex>
            )}
            {rows.map(({ key, name }) => (
              <ListRowFields key={key} fields={fields} row={name} onRemove={() => remove(name)} />
            ))}
            <Flex gap="small" wrap className="list-actions">
              <Button icon={<PlusOutlined aria-hidden />} onClick={() => add(fresh)}>
                {props.addLabel}
              </Button>
              {rows.length > 0 || proposed.length === 0 ? null : (
                <Button onClick={() => put(proposed)}>{text.propose({ count: proposed.length })}</Button>
              )}
              <Button disabled={!steps.any} onClick={undo}>
                {text.undo}
              </Button>
              <Button type="primary" htmlType="submit" loading={props.saving}>
                {text.save}
              </Button>
            </Flex>
            <p className="secondary list-hint">
              {text.pasteHint({ columns: fields.map(({ label }) => label) })}
            </p>
          </>
        )}
      </Form.List>
    </Form>
  )
}
