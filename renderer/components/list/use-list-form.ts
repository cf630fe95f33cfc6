import { Form, type FormInstance } from 'antd'
import { useKeptValues } from '../use-kept-values.ts'
import type { ListRow } from './list-field.ts'
import { useListSteps } from './use-list-steps.ts'

export type ListValues = { readonly rows?: readonly ListRow[] }

/** A list that people edit, as it stands in its form. */
export type EditedList = {
  readonly form: FormInstance<ListValues>
  /** The rows with which it opens. */
  readonly begun: readonly ListRow[]
  readonly rows: () => readonly ListRow[]
  /** Puts other rows in their place, as one step. */
  readonly put: (rows: readonly ListRow[]) => void
  /** Takes note of what was typed. */
  readonly note: (rows: readonly ListRow[]) => void
  /** Takes the last step back; null: there is none. */
  readonly undo: (() => void) | null
  /** Gives up what was typed before and not saved; null: there is none. */
  readonly discard: (() => void) | null
  /** Once it is saved. */
  readonly forget: () => void
}

/** @param keptAs under which name what is typed and not saved is found again. */
export function useListForm(saved: readonly ListRow[], keptAs: string): EditedList {
  const [form] = Form.useForm<ListValues>()
  const kept = useKeptValues<{ readonly rows: readonly ListRow[] }>(keptAs, { rows: saved })
  const begun = kept.before?.rows ?? saved
  const steps = useListSteps(saved, begun)
  const show = (rows: readonly ListRow[]) => {
    form.setFieldsValue({ rows: [...rows] })
    kept.note({ rows })
  }
  return {
    form,
    begun,
    rows: () => form.getFieldValue('rows') ?? [],
    put: (rows) => {
      show(rows)
      steps.note(rows)
    },
    note: (rows) => {
      steps.note(rows)
      kept.note({ rows })
    },
    undo: steps.any ? () => show(steps.back() ?? []) : null,
    discard:
      kept.before === null
        ? null
        : () => {
            show(saved)
            steps.note(saved)
            kept.forget()
          },
    forget: kept.forget,
  }
}
