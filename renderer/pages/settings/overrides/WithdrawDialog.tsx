import { App } from 'antd'
import { useCommand } from '../../../api/use-command.ts'
import { ReasonDialog } from '../../../components/ReasonDialog.tsx'
import { useText } from '../../../text.ts'

type Props = { readonly id: string; readonly limit: string; readonly onClose: () => void }

/** Takes a value back, with the reason. */
export function WithdrawDialog({ id, limit, onClose }: Props) {
  const text = useText('overrides')
  const { message } = App.useApp()
  const withdraw = useCommand('overrides.withdraw')
  const save = async (reason: string) => {
    await withdraw.mutateAsync({ id, reason })
    message.success(text.withdrawn)
    onClose()
  }
  return (
    <ReasonDialog
      title={text.withdrawOf({ limit })}
      okText={text.withdrawNow}
      reasonLabel={text.reason}
      longest={300}
      command={withdraw}
      onReason={save}
      onClose={onClose}
    >
      <p>{text.withdrawHint}</p>
    </ReasonDialog>
  )
}
