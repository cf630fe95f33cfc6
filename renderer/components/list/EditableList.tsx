import { App, Button, Flex } from 'antd'
import type { ClipboardEvent, ReactNode } from 'react'
import type { CallFailure } from '../../api/call-failure.ts'
import { useText } from '../../text.ts'
import { readBlock } from '../read-block.ts'
import { ListForm } from './ListForm.tsx'
import { ListRowFields } from './ListRowFields.tsx'
import { cellClass, type ListField, type ListRow, readListRows } from './list-field.ts'
import { useListForm } from './use-list-form.ts'

type Props = {
  /** Under which name what is typed and not saved is found again. */
  readonly keptAs: string
  readonly fields: readonly ListField[]
  readonly saved: readonly ListRow[]
  /** What a new row begins with. */
  readonly fresh: ListRow
  /** Rows to begin with where nothing is saved; nothing is stored before a person saves them. */
  readonly proposed: readonly ListRow[]
  readonly summary: ReactNode
  readonly addLabel: string
  readonly onSave: (rows: readonly ListRow[]) => Promise<unknown>
  readonly saving: boolean
  readonly error: CallFailure | null
}

/** A list of one line to a row, which may be pasted from Excel. */
export function EditableList(props: Props) {
  const { fields, saved, fresh, proposed } = props
  const text = useText('lists')
  const { message } = App.useApp()
  const list = useListForm(saved, props.keptAs)
  const onPaste = (event: ClipboardEvent) => {
    const block = readBlock(event.clipboardData.getData('text/plain'))
    if (block.length === 1 && (block[0]?.length ?? 0) < 2) return
    event.preventDefault()
    const rows = readListRows(fields, block)
    list.put([...list.rows(), ...rows])
    message.info(text.pasted({ count: rows.length }))
    void list.form.validateFields({ recursive: true }).catch(() => undefined)
  }
  return (
    <>
      <ListForm
        list={list}
        fresh={fresh}
        summary={props.summary}
        addLabel={props.addLabel}
        saveLabel={text.save}
        offer={
          proposed.length === 0 ? null : (
            <Button onClick={() => list.put(proposed)}>{text.propose({ count: proposed.length })}</Button>
          )
        }
        onSave={props.onSave}
        onPaste={onPaste}
        saving={props.saving}
        error={props.error}
      >
        {(places, remove) => (
          <>
            <Flex gap="small" className="list-head" aria-hidden>
              {fields.map((field) => (
                <span key={field.key} className={cellClass(field)}>
                  {field.label}
                </span>
              ))}
            </Flex>
            {places.map(({ key, name }) => (
              <ListRowFields key={key} fields={fields} row={name} onRemove={() => remove(name)} />
            ))}
          </>
        )}
      </ListForm>
      <p className="secondary list-hint">{text.pasteHint({ columns: fields.map(({ label }) => label) })}</p>
    </>
  )
}
