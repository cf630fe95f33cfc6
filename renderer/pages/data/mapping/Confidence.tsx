import { Tooltip } from 'antd'
import type { MappingColumn } from '../../../../shared/contract/mappings.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { usePunctuation, useText } from '../../../text.ts'

type Props = { readonly column: MappingColumn; readonly chosen: boolean }

/** From here on a proposal seldom has to be corrected. */
const SURE = 0.9

/** How sure the proposal is, and why; or that it is the user's own choice. */
export function Confidence({ column: { use, confidence, reasons, unitSaid }, chosen }: Props) {
  const text = useText('mapping')
  const signs = usePunctuation()
  if (chosen) return <small>{text.byHand}</small>
  if (use.kind === 'leave') return <small>{text.leftOut}</small>
  const why = [...reasons.map((reason) => text.reasons[reason]), ...(unitSaid ? [] : [text.unitAssumed])]
  const said = text.confidence({ percent: Math.round(confidence * 100) })
  return (
    <Tooltip title={why.join(signs.listComma)}>
      <small>
        <StatusIcon sign={confidence >= SURE && unitSaid ? 'met' : 'floor'} label="" /> {said}
      </small>
    </Tooltip>
  )
}
