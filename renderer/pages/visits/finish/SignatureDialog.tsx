import { Button, Flex, Input, Modal } from 'antd'
import { useState } from 'react'
import { typedNamePart } from '../../../../shared/visits/draft-parts.ts'
import type { SignatureRole } from '../../../../shared/visits/signature.ts'
import { useCommand } from '../../../api/use-command.ts'
import { FailureAlert } from '../../../components/FailureAlert.tsx'
import { useText } from '../../../text.ts'
import { cropped, type Drawn } from './drawn.ts'
import { SignatureImage } from './SignatureImage.tsx'
import { SignaturePad } from './SignaturePad.tsx'
import { typedSignature } from './typed-signature.ts'
import type { useVisitDrafts } from './use-visit-drafts.ts'

type Props = {
  readonly visitId: string
  readonly role: SignatureRole
  readonly name: string
  readonly drafts: ReturnType<typeof useVisitDrafts>
  readonly onClose: () => void
}

/** The whole window for one signature: written in the frame, or typed. */
export function SignatureDialog({ visitId, role, name, drafts, onClose }: Props) {
  const text = useText('visits')
  const sign = useCommand('visits.sign')
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const part = typedNamePart(role, name)
  const [typed, setTyped] = useState(drafts.of(part))
  const type = (text: string) => {
    setTyped(text)
    drafts.keep(part, text)
  }
  const byKeyboard = typed.trim() === '' ? null : typedSignature(typed.trim())
  const signature = drawn ?? byKeyboard
  const confirm = () => {
    if (signature !== null) {
      sign.mutate({ visitId, role, name, ...cropped(signature) }, { onSuccess: onClose })
    }
  }
  return (
    <Modal
      open
      className="signature-dialog"
      width="100vw"
      title={text.signTitle({ role: text.roles[role], name })}
      onCancel={onClose}
      footer={
        <Flex gap="small" align="center">
          <Input
            className="medium-input"
            aria-label={text.typeName}
            placeholder={text.typeName}
            maxLength={40}
            value={typed}
            disabled={drawn !== null}
            onChange={(event) => type(event.target.value)}
            onPressEnter={confirm}
          />
          <span className="grow" />
          <Button onClick={onClose}>{text.cancelSignature}</Button>
          <Button
            disabled={signature === null}
            onClick={() => {
              setDrawn(null)
              type('')
            }}
          >
            {text.eraseSignature}
          </Button>
          <Button type="primary" disabled={signature === null} loading={sign.isPending} onClick={confirm}>
            {drawn === null && byKeyboard !== null ? text.useTyped : text.confirmSignature}
          </Button>
        </Flex>
      }
    >
      {sign.error === null ? null : <FailureAlert error={sign.error} />}
      {drawn === null && byKeyboard !== null ? (
        <div className="signature-pad signature-typed">
          <SignatureImage name={name} drawn={byKeyboard} />
        </div>
      ) : (
        <SignaturePad drawn={drawn} onDraw={setDrawn} />
      )}
      <p className="secondary">{text.signHere}</p>
    </Modal>
  )
}
