import { App, Form, Input, Modal } from 'antd'
import { useCall } from '../../api/use-call.ts'
import { useCommand } from '../../api/use-command.ts'
import { FailureAlert } from '../../components/FailureAlert.tsx'
import { useText } from '../../text.ts'

type Props = { readonly visitId: string; readonly onClose: () => void; readonly onDone: () => void }

/** Opens a locked visit again, with the reason. */
export function ReopenDialog({ visitId, onClose, onDone }: Props) {
  const text = useText('visits')
  const common = useText('common')
  const { message } = App.useApp()
  const [form] = Form.useForm<{ reason: string }>()
  const reopen = useCommand('visits.reopen')
  const info = useCall('app.info', {})
  const name = info.data?.userName ?? ''
  const save = async ({ reason }: { readonly reason: string }) => {
    await reopen.mutateAsync({ visitId, reason })
    message.success(text.reopened)
    onClose()
    onDone()
  }
  return (
    <Modal
      open
      title={text.reopenTitle}
      okText={text.reopen.replace('…', '')}
      cancelText={common.cancel}
      confirmLoading={reopen.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p>{text.reopenText}</p>
      {name === '' ? null : <p>{text.reopenBy({ name })}</p>}
      {reopen.error === null ? null : <FailureAlert error={reopen.error} />}
      <Form
        form={form}
        layout="vertical"
        onFinish={(values: { reason: string }) => void save(values).catch(() => undefined)}
      >
        <Form.Item
          name="reason"
          label={text.reopenReason}
          rules={[{ required: true, whitespace: true, message: common.required }]}
        >
          <Input autoFocus maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
