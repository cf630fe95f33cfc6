import { Form, Input, Modal } from 'antd'
import type { ReactNode } from 'react'
import type { CallFailure } from '../api/call-failure.ts'
import { useText } from '../text.ts'
import { FailureAlert } from './FailureAlert.tsx'

type Props = {
  readonly title: string
  readonly okText: string
  readonly reasonLabel: string
  /** The longest reason that the call takes. */
  readonly longest: number
  readonly command: { readonly isPending: boolean; readonly error: CallFailure | null }
  readonly onReason: (reason: string) => Promise<void>
  readonly onClose: () => void
  /** What will happen. */
  readonly children: ReactNode
}

/** Asks for the reason of what cannot be done without one. */
export function ReasonDialog({ title, okText, reasonLabel, longest, command, ...props }: Props) {
  const common = useText('common')
  const [form] = Form.useForm<{ reason: string }>()
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText={common.cancel}
      confirmLoading={command.isPending}
      onOk={form.submit}
      onCancel={props.onClose}
    >
      {props.children}
      {command.error === null ? null : <FailureAlert error={command.error} />}
      <Form
        form={form}
        layout="vertical"
        onFinish={({ reason }: { reason: string }) => void props.onReason(reason).catch(() => undefined)}
      >
        <Form.Item
          name="reason"
          label={reasonLabel}
          rules={[{ required: true, whitespace: true, message: common.required }]}
        >
          <Input autoFocus maxLength={longest} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
