import { App } from 'antd'
import { useCall } from '../../api/use-call.ts'
import { useCommand } from '../../api/use-command.ts'
import { ReasonDialog } from '../../components/ReasonDialog.tsx'
import { useText } from '../../text.ts'

type Props = { readonly visitId: string; readonly onClose: () => void; readonly onDone: () => void }

/** Opens a locked visit again, with the reason. */
export function ReopenDialog({ visitId, onClose, onDone }: Props) {
  const text = useText('visits')
  const { message } = App.useApp()
  const reopen = useCommand('visits.reopen')
  const info = useCall('app.info', {})
  const name = info.data?.userName ?? ''
  const save = async (reason: string) => {
    await reopen.mutateAsync({ visitId, reason })
    message.success(text.reopened)
    onClose()
    onDone()
  }
  return (
    <ReasonDialog
      title={text.reopenTitle}
      okText={text.reopen.replace('…', '')}
      reasonLabel={text.reopenReason}
      longest={500}
      command={reopen}
      onReason={save}
      onClose={onClose}
    >
      <p>{text.reopenText}</p>
      {name === '' ? null : <p>{text.reopenBy({ name })}</p>}
    </ReasonDialog>
  )
}
