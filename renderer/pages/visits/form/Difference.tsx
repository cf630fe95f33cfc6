import type { PartEvaluation } from '../../../../shared/checklists/evaluation.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { useText } from '../../../text.ts'
import { signed } from './part-name.ts'

/** Observed − declared with its sign; an icon where it is more than is let pass. */
export function Difference({ part }: { readonly part: PartEvaluation }) {
  const text = useText('visits')
  if (part.difference === null) return null
  const word = part.beyondTolerance ? text.beyond : part.difference === '0' ? text.same : text.within
  return (
    <span className="difference number" title={word}>
      {signed(part.difference)}
      {part.beyondTolerance ? <StatusIcon sign="floor" label={word} /> : null}
    </span>
  )
}
