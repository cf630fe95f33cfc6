import { App, Form, Input, Modal } from 'antd'
import { useCommand } from '../../../api/use-command.ts'
import { FailureAlert } from '../../../components/FailureAlert.tsx'
import { useText } from '../../../text.ts'

type Props = { readonly id: string; readonly limit: string; readonly onClose: () => void }

/** Takes a value back, with the reason. */
export function WithdrawDialog({ id, limit, onClose }: Props) {
  const text = useText('overrides')
  const common = useText('common')
  const { message } = App.useApp()
  const [form] = Form.useForm<{ reason: string }>()
  const withdraw = useCommand('overrides.withdraw')
  const save = async ({ reason }: { readonly reason: string }) => {
    await withdraw.mutateAsync({ id, reason })
    message.success(text.withdrawn)
    onClose()
  }
  return (
    <Modal
      open
      title={text.withdrawOf({ limit })}
      okText={text.withdrawNow}
      cancelText={common.cancel}
      confirmLoading={withdraw.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p>{text.withdrawHint}</p>
      {withdraw.error === null ? null : <FailureAlert error={withdraw.error} />}
      <Form
        form={form}
        layout="vertical"
        onFinish={(values: { reason: string }) => void save(values).catch(() => undefined)}
      >
        <Form.Item
          name="reason"
          label={text.reason}
          rules={[{ required: true, whitespace: true, message: common.required }]}
        >
          <Input autoFocus maxLength={300} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
