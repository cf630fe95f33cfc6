import { PaperClipOutlined } from '@ant-design/icons'
import { Button, Flex } from 'antd'
import { type ChangeEvent, useRef } from 'react'
import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import type { JudgedRule } from '../../../../shared/assessment/county/rule.ts'
import { EVIDENCE_TYPES } from '../../../../shared/visits/evidence.ts'
import type { CallOutput } from '../../../api/call-name.ts'
import { useNaming, useText } from '../../../text.ts'
import { EvidenceRow } from './EvidenceRow.tsx'
import { useAddEvidence } from './use-add-evidence.ts'

type Props = {
  readonly item: CountyItem
  readonly rule: JudgedRule
  readonly county: CallOutput<'county.get'>
}

const ACCEPTED = [...EVIDENCE_TYPES.map((type) => `.${type}`), '.jpg'].join(',')

/** Photos and documents that a judgement rests on; what was taken out stays readable. */
export function EvidenceList({ item, rule, county }: Props) {
  const text = useText('county')
  const naming = useNaming()
  const input = useRef<HTMLInputElement>(null)
  const { add, adding } = useAddEvidence({ item: item.id, rule: rule.id })
  const label = naming(rule.label)
  const evidence = county.evidence.filter((one) => one.item === item.id && one.rule === rule.id)
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])]
    event.target.value = ''
    void add(files)
  }
  return (
    <div>
      <Flex gap="small" align="center" wrap>
        <span className="secondary">{text.evidenceAsked({ evidence: naming(rule.evidence) })}</span>
        <Button
          size="small"
          icon={<PaperClipOutlined aria-hidden />}
          aria-label={text.addEvidenceTo({ rule: label })}
          title={text.addEvidenceHint}
          loading={adding}
          onClick={() => input.current?.click()}
        >
          {text.addEvidence}
        </Button>
        <input ref={input} type="file" hidden multiple accept={ACCEPTED} onChange={take} aria-hidden />
      </Flex>
      {evidence.length === 0 ? null : (
        <ul className="plain-list" aria-label={text.evidenceOf({ rule: label })}>
          {evidence.map((one) => (
            <EvidenceRow key={one.id} evidence={one} />
          ))}
        </ul>
      )}
    </div>
  )
}
