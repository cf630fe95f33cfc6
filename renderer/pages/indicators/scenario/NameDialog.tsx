import { Alert, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import type { CallFailure } from '../../../api/call-failure.ts'
import { FailureAlert } from '../../../components/FailureAlert.tsx'
import { useText } from '../../../text.ts'

type Props = {
  readonly title: string
  readonly okText: string
  readonly hint?: string
  readonly former?: string
  readonly error?: CallFailure | null
  readonly busy?: boolean
  readonly onName: (name: string) => void
  readonly onClose: () => void
}

/** Asks for the name of a scenario. */
export function NameDialog(props: Props) {
  const { title, okText, hint, former = '', error = null, busy = false, onName, onClose } = props
  const text = useText('scenarios')
  const common = useText('common')
  const [typed, setTyped] = useState(former)
  const name = typed.trim()
  const isNew = name !== '' && name !== former
  const take = () => {
    if (isNew) onName(name)
  }
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText={common.cancel}
      okButtonProps={{ disabled: !isNew, loading: busy }}
      onOk={take}
      onCancel={onClose}
    >
      {hint === undefined ? null : <Alert type="info" title={hint} className="toolbar" />}
      {error === null ? null : <FailureAlert error={error} />}
      <Form layout="vertical" onFinish={take}>
        <Form.Item label={text.nameLabel} htmlFor="scenario-name">
          <Input
            id="scenario-name"
            maxLength={60}
            placeholder={text.nameHint}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </Form.Item>
      </Form>
    </Modal>
  )
}
