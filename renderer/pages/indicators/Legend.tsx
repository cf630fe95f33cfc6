import { Flex } from 'antd'
import { judgesSchools } from '../../../shared/assessment/judging.ts'
import type { Standard } from '../../../shared/assessment/standard.ts'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { useText } from '../../text.ts'

const JUDGED = ['met', 'floor', 'below', 'unknown'] as const
const NOT_JUDGED = ['unknown'] as const

/** The signs that the cells of a standard can have. */
export function Legend({ standard }: { readonly standard: Standard }) {
  const text = useText('indicators')
  const words = useText('words')
  return (
    <Flex component="ul" className="legend" gap="small" aria-label={text.legend}>
      {(judgesSchools(standard) ? JUDGED : NOT_JUDGED).map((status) => (
        <li key={status}>
          <StatusIcon sign={status} label="" /> {words.indicatorStatuses[status]}
        </li>
      ))}
    </Flex>
  )
}
