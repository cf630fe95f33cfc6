import { Form, type FormInstance } from 'antd'
import type { ReactNode } from 'react'
import { KeptNotice } from './KeptNotice.tsx'
import { useKeptValues } from './use-kept-values.ts'

type Props<Values> = {
  /** Name of what is entered, in the whole product. */
  readonly keptAs: string
  readonly form?: FormInstance<Values>
  readonly className?: string
  readonly begin: Partial<Values>
  /** Rejects where it is not saved; the failure is shown by whoever saves. */
  readonly onSave: (values: Values) => Promise<unknown>
  readonly children: ReactNode
}

/** A form that is found again as it was left: what was typed is gone only when it is saved or discarded. */
export function KeptForm<Values extends object>(props: Props<Values>) {
  const { keptAs, begin, onSave } = props
  const [form] = Form.useForm<Values>(props.form)
  const kept = useKeptValues<Values>(keptAs, begin)
  const discard = () => {
    const emptied = Object.fromEntries(Object.keys(form.getFieldsValue()).map((name) => [name, undefined]))
    form.setFieldsValue({ ...emptied, ...begin } as Parameters<typeof form.setFieldsValue>[0])
    kept.forget()
  }
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      className={props.className}
      initialValues={kept.before ?? begin}
      onValuesChange={(_, values) => kept.note(values)}
      onFinish={(values) => void onSave(values).then(kept.forget, () => undefined)}
    >
      {kept.before === null ? null : <KeptNotice onDiscard={discard} />}
      {props.children}
    </Form>
  )
}
