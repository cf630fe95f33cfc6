import { Button, Drawer, Flex } from 'antd'
import type { ReactNode } from 'react'
import type { CallFailure } from '../api/call-failure.ts'
import { useText } from '../text.ts'
import { FailureAlert } from './FailureAlert.tsx'

type Props = {
  readonly title: string
  readonly saveLabel: string
  readonly command: { readonly isPending: boolean; readonly error: CallFailure | null }
  readonly onSave: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A form on the right without an address of its own; what went wrong stands above its fields. */
export function FormDrawer({ title, saveLabel, command, onSave, onClose, children }: Props) {
  const common = useText('common')
  return (
    <Drawer
      open
      size={520}
      title={title}
      onClose={onClose}
      footer={
        <Flex justify="end" gap="small">
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="primary" loading={command.isPending} onClick={onSave}>
            {saveLabel}
          </Button>
        </Flex>
      }
    >
      {command.error === null ? null : <FailureAlert error={command.error} />}
      {children}
    </Drawer>
  )
}
