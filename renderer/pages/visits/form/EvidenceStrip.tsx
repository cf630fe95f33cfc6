import { CameraOutlined, PaperClipOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type ChangeEvent, useRef, useState } from 'react'
import { EVIDENCE_TYPES } from '../../../../shared/visits/evidence.ts'
import { useText } from '../../../text.ts'
import { CameraDialog } from '../camera/CameraDialog.tsx'
import { useHasCamera } from '../camera/use-has-camera.ts'
import { EvidenceCard } from './EvidenceCard.tsx'
import { type ItemProps, useItemState, useOpenVisit } from './open-visit.tsx'
import { useAddEvidence } from './use-add-evidence.ts'

const ACCEPTED = [...EVIDENCE_TYPES.map((type) => `.${type}`), '.jpg'].join(',')

/** Photos and files of an item; more by camera, button, drop or paste. */
export function EvidenceStrip({ item }: ItemProps) {
  const text = useText('visits')
  const { readOnly } = useOpenVisit()
  const { evidence } = useItemState(item.code)
  const add = useAddEvidence()
  const input = useRef<HTMLInputElement>(null)
  const hasCamera = useHasCamera()
  const [looking, setLooking] = useState(false)
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])]
    event.target.value = ''
    void add(item.code, files)
  }
  const choose = () => input.current?.click()
  const shown = readOnly ? evidence.filter(({ removed }) => removed === null) : evidence
  return (
    <fieldset className="evidence-strip" aria-label={text.photos}>
      {shown.map((one) => (
        <EvidenceCard key={one.id} code={item.code} evidence={one} />
      ))}
      {readOnly ? null : (
        <>
          {hasCamera ? (
            <Button
              icon={<CameraOutlined aria-hidden />}
              // The key of the form goes to the first of these.
              data-add-photo
              onClick={() => setLooking(true)}
            >
              {text.photoKey}
            </Button>
          ) : null}
          <Button icon={<PaperClipOutlined aria-hidden />} data-add-photo onClick={choose}>
            {hasCamera ? text.fileKey : text.fileKeyC}
          </Button>
          <input ref={input} type="file" hidden multiple accept={ACCEPTED} onChange={take} aria-hidden />
        </>
      )}
      {looking ? (
        <CameraDialog
          item={text.item({ code: item.code, text: item.text })}
          onClose={() => setLooking(false)}
          onChoose={() => {
            setLooking(false)
            choose()
          }}
          onUse={(photo) => {
            setLooking(false)
            void add(item.code, [photo])
          }}
        />
      ) : null}
    </fieldset>
  )
}
