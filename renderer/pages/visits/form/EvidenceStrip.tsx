import { CameraOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type ChangeEvent, useRef } from 'react'
import { EVIDENCE_TYPES } from '../../../../shared/visits/evidence.ts'
import { useText } from '../../../text.ts'
import { EvidenceCard } from './EvidenceCard.tsx'
import { type ItemProps, useItemState, useOpenVisit } from './open-visit.tsx'
import { useAddEvidence } from './use-add-evidence.ts'

const ACCEPTED = [...EVIDENCE_TYPES.map((type) => `.${type}`), '.jpg'].join(',')

/** Photos and files of an item; more by button, drop or paste. */
export function EvidenceStrip({ item }: ItemProps) {
  const text = useText('visits')
  const { readOnly } = useOpenVisit()
  const { evidence } = useItemState(item.code)
  const add = useAddEvidence()
  const input = useRef<HTMLInputElement>(null)
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])]
    event.target.value = ''
    void add(item.code, files)
  }
  const shown = readOnly ? evidence.filter(({ removed }) => removed === null) : evidence
  return (
    <fieldset className="evidence-strip" aria-label={text.photos}>
      {shown.map((one) => (
        <EvidenceCard key={one.id} code={item.code} evidence={one} />
      ))}
      {readOnly ? null : (
        <>
          <Button icon={<CameraOutlined aria-hidden />} data-add-photo onClick={() => input.current?.click()}>
            {text.photoKey}
          </Button>
          <input ref={input} type="file" hidden multiple accept={ACCEPTED} onChange={take} aria-hidden />
        </>
      )}
    </fieldset>
  )
}
