import { Form, type FormInstance } from 'antd'
import type { ListRow } from './list-field.ts'
import { useListSteps } from './use-list-steps.ts'

export type ListValues = { readonly rows?: readonly ListRow[] }

/** A list that people edit, as it stands in its form. */
export type EditedList = {
  readonly form: FormInstance<ListValues>
  readonly saved: readonly ListRow[]
  readonly rows: () => readonly ListRow[]
  /** Puts other rows in their place, as one step. */
  readonly put: (rows: readonly ListRow[]) => void
  /** Takes note of what was typed. */
  readonly note: (rows: readonly ListRow[]) => void
  /** Takes the last step back; null: there is none. */
  readonly undo: (() => void) | null
}

export function useListForm(saved: readonly ListRow[]): EditedList {
  const [form] = Form.useForm<ListValues>()
  const steps = useListSteps(saved)
  const show = (rows: readonly ListRow[]) => form.setFieldsValue({ rows: [...rows] })
  return {
    form,
    saved,
    rows: () => form.getFieldValue('rows') ?? [],
    put: (rows) => {
      show(rows)
      steps.note(rows)
    },
    note: steps.note,
    undo: steps.any ? () => show(steps.back() ?? []) : null,
  }
}
