import { BorderOutlined, FileTextOutlined, MinusCircleOutlined } from '@ant-design/icons'
import type { Verdict } from '../../../../shared/checklists/condition.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { useText } from '../../../text.ts'

/** What an item comes to, by sign and colour; `words` says it beside the sign. */
export function VerdictSign({
  verdict,
  words = false,
}: {
  readonly verdict: Verdict
  readonly words?: boolean
}) {
  const label = useText('visits').verdicts[verdict]
  const hidden = words ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label, title: label }
  const name = words ? '' : label
  const sign = {
    met: <StatusIcon sign="met" label={name} />,
    partly: <StatusIcon sign="floor" label={name} />,
    unmet: <StatusIcon sign="below" label={name} />,
    notApplicable: <MinusCircleOutlined className="sign-unknown" {...hidden} />,
    noted: <FileTextOutlined className="sign-unknown" {...hidden} />,
    open: <BorderOutlined className="sign-unknown" {...hidden} />,
  }[verdict]
  return (
    <span className="nowrap">
      {sign} {words ? label : null}
    </span>
  )
}
