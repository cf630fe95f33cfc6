import { PlusOutlined } from '@ant-design/icons'
import { Button, Flex, Form, type FormListFieldData } from 'antd'
import type { ClipboardEventHandler, ReactNode } from 'react'
import type { CallFailure } from '../../api/call-failure.ts'
import { useText } from '../../text.ts'
import { FailureAlert } from '../FailureAlert.tsx'
import { KeptNotice } from '../KeptNotice.tsx'
import type { ListRow } from './list-field.ts'
import type { EditedList, ListValues } from './use-list-form.ts'

type Props = {
  readonly list: EditedList
  /** What a new row begins with. */
  readonly fresh: ListRow
  readonly summary: ReactNode
  readonly addLabel: string
  readonly saveLabel: string
  /** Offered while there is no row. */
  readonly offer?: ReactNode
  /** Rejects where it is not saved. */
  readonly onSave: (rows: readonly ListRow[]) => Promise<unknown>
  readonly onPaste?: ClipboardEventHandler<HTMLFormElement>
  readonly saving: boolean
  readonly error: CallFailure | null
  /** The rows, where there are any. */
  readonly children: (places: readonly FormListFieldData[], remove: (place: number) => void) => ReactNode
}

/** A list of which rows are added, changed and removed, undone step by step, and saved together. */
export function ListForm(props: Props) {
  const { list, fresh, offer = null, children } = props
  const text = useText('lists')
  return (
    <Form<ListValues>
      form={list.form}
      initialValues={{ rows: list.begun }}
      onValuesChange={(_, values) => list.note(values.rows ?? [])}
      onFinish={(values) => void props.onSave(values.rows ?? []).then(list.forget, () => undefined)}
      onPaste={props.onPaste}
    >
      {props.summary}
      {list.discard === null ? null : <KeptNotice onDiscard={list.discard} />}
      {props.error === null ? null : <FailureAlert error={props.error} />}
      <Form.List name="rows">
        {(places, { add, remove }) => (
          <>
            {places.length === 0 ? null : children(places, remove)}
            <Flex gap="small" wrap className="list-actions">
              <Button icon={<PlusOutlined aria-hidden />} onClick={() => add(fresh)}>
                {props.addLabel}
              </Button>
              {places.length === 0 ? offer : null}
              <Button disabled={list.undo === null} onClick={list.undo ?? undefined}>
                {text.undo}
              </Button>
              <Button type="primary" htmlType="submit" loading={props.saving}>
                {props.saveLabel}
              </Button>
            </Flex>
          </>
        )}
      </Form.List>
    </Form>
  )
}
