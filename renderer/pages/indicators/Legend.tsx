import { Flex } from 'antd'
import { schoolRuleOf } from '../../../shared/assessment/judging.ts'
import type { Standard } from '../../../shared/assessment/standard.ts'
import { percentText } from '../../../shared/reports/figure-text.ts'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { hasFloor, useStatusWord } from '../../components/use-status-word.ts'
import { useText } from '../../text.ts'

const BY_FLOOR = ['met', 'floor', 'below', 'unknown'] as const
const BY_THRESHOLD = ['met', 'below', 'unknown'] as const
const NOT_JUDGED = ['unknown'] as const

function statusesOf(standard: Standard) {
  if (schoolRuleOf(standard).judged === 0) return NOT_JUDGED
  return hasFloor(standard) ? BY_FLOOR : BY_THRESHOLD
}

/** The signs that the cells of a standard can have. */
export function Legend({ standard }: { readonly standard: Standard }) {
  const text = useText('indicators')
  const statusWord = useStatusWord()
  const statuses = statusesOf(standard)
  const wordOf = (status: (typeof statuses)[number]): string => {
    const word = statusWord(status, hasFloor(standard))
    return status === 'floor' ? text.atFloor({ status: word, share: percentText(standard.floorShare) }) : word
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
