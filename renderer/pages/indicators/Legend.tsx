import { Flex } from 'antd'
import { schoolRuleOf } from '../../../shared/assessment/judging.ts'
import type { Standard } from '../../../shared/assessment/standard.ts'
import { percentText } from '../../../shared/reports/figure-text.ts'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { useText } from '../../text.ts'

const BY_FLOOR = ['met', 'floor', 'below', 'unknown'] as const
const BY_THRESHOLD = ['met', 'below', 'unknown'] as const
const NOT_JUDGED = ['unknown'] as const

function statusesOf(standard: Standard) {
  if (schoolRuleOf(standard).judged === 0) return NOT_JUDGED
  return Number(standard.floorShare) < 1 ? BY_FLOOR : BY_THRESHOLD
}

/** The signs that the cells of a standard can have. */
export function Legend({ standard }: { readonly standard: Standard }) {
  const text = useText('indicators')
  const words = useText('words')
  const statuses = statusesOf(standard)
  const wordOf = (status: (typeof statuses)[number]): string => {
    const word = words.indicatorStatuses[status]
    if (status === 'floor') return text.atFloor({ status: word, share: percentText(standard.floorShare) })
    return status === 'below' && statuses === BY_THRESHOLD ? words.notMet : word
  }
  return (
    <Flex component="ul" className="legend" gap="small" aria-label={text.legend}>
      {statuses.map((status) => (
        <li key={status}>
          <StatusIcon sign={status} label="" /> {wordOf(status)}
        </li>
      ))}
    </Flex>
  )
}
