import { App, Button, Drawer, Flex, Form, type FormInstance } from 'antd'
import type { ReactNode } from 'react'
import type { CallFailure } from '../api/call-failure.ts'
import { useText } from '../text.ts'
import { FailureAlert } from './FailureAlert.tsx'
import { KeptForm } from './KeptForm.tsx'

type Props<Values, Input> = {
  readonly title: string
  readonly saveLabel: string
  /** What is said once it is saved. */
  readonly saved: string
  /** Where what is typed is watched while it is. */
  readonly form?: FormInstance<Values>
  /** Name of what is entered, in the whole product. */
  readonly keptAs: string
  readonly begin: Partial<Values>
  readonly command: {
    readonly isPending: boolean
    readonly error: CallFailure | null
    readonly mutateAsync: (input: Input) => Promise<unknown>
  }
  /** What is sent of what was typed; undefined: nothing is. */
  readonly inputOf: (values: Values) => Input | undefined
  readonly onClose: () => void
  /** The fields. */
  readonly children: ReactNode
}

/** A form on the right without an address of its own; what went wrong stands above its fields. */
export function FormDrawer<Values extends object, Input>(props: Props<Values, Input>) {
  const { title, saveLabel, saved, keptAs, begin, command, inputOf, onClose, children } = props
  const common = useText('common')
  const { message } = App.useApp()
  const [form] = Form.useForm<Values>(props.form)
  const save = async (values: Values) => {
    const input = inputOf(values)
    if (input === undefined) return
    await command.mutateAsync(input)
    message.success(saved)
    onClose()
  }
  return (
    <Drawer
      open
      size={520}
      title={title}
      onClose={onClose}
      footer={
        <Flex justify="end" gap="small">
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="primary" loading={command.isPending} onClick={form.submit}>
            {saveLabel}
          </Button>
        </Flex>
      }
    >
      {command.error === null ? null : <FailureAlert error={command.error} />}
      <KeptForm keptAs={keptAs} form={form} begin={begin} onSave={save}>
        {children}
      </KeptForm>
    </Drawer>
  )
}
