import { App, Input, Modal } from 'antd'
import { useState } from 'react'
import { useCall } from '../../api/use-call.ts'
import { useCommand } from '../../api/use-command.ts'
import { useStandard } from '../../api/use-standard.ts'
import { Answer } from '../../components/Answer.tsx'
import { FailureAlert } from '../../components/FailureAlert.tsx'
import { useNaming, usePunctuation, useText } from '../../text.ts'
import { DependentLines } from './DependentLines.tsx'

type Props = { readonly batchId: string; readonly onClose: () => void }

/** Shows first what hangs on the batch, then takes it back with a reason. */
export function UndoDialog({ batchId, onClose }: Props) {
  const text = useText('data')
  const naming = useNaming()
  const signs = usePunctuation()
  const { message } = App.useApp()
  const [reason, setReason] = useState('')
  const hanging = useCall('imports.undoPreview', { batchId })
  const undo = useCommand('imports.undo')
  const standard = useStandard()
  const label = (id: string) => naming(standard?.indicators.find((known) => known.id === id)?.shortLabel, id)
  const confirm = async () => {
    await undo.mutateAsync({ batchId, reason: reason.trim() })
    message.success(text.undoDone)
    onClose()
  }
  return (
    <Modal
      open
      title={text.undoTitle}
      okText={text.undoConfirm}
      okButtonProps={{ danger: true, disabled: reason.trim() === '' || hanging.data === undefined }}
      confirmLoading={undo.isPending}
      onOk={() => void confirm().catch(() => undefined)}
      onCancel={onClose}
    >
      <Answer query={hanging}>
        {(what) => (
          <ul>
            <li>{text.undoWithdrawn({ count: what.withdrawn })}</li>
            {what.restored === 0 ? null : <li>{text.undoRestored({ count: what.restored })}</li>}
            {what.leftWithout === 0 ? null : <li>{text.undoLeftWithout({ count: what.leftWithout })}</li>}
            {what.newSchools.length === 0 ? null : (
              <li>{text.undoSchools({ names: what.newSchools.join(signs.listComma) })}</li>
            )}
            {what.changedSchools.length === 0 ? null : (
              <li>{text.undoChangedSchools({ names: what.changedSchools.join(signs.listComma) })}</li>
            )}
            {what.declared === 0 ? null : <li>{text.undoDeclared({ count: what.declared })}</li>}
            {what.indicators.length === 0 ? null : (
              <li>{text.undoIndicators({ names: what.indicators.map(label).join(signs.listComma) })}</li>
            )}
            <DependentLines dependents={what.dependents} />
          </ul>
        )}
      </Answer>
      {undo.error === null ? null : <FailureAlert error={undo.error} />}
      <Input
        aria-label={text.undoReason}
        placeholder={text.undoReason}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </Modal>
  )
}
