import { Flex } from 'antd'
import { INDICATOR_STATUSES } from '../../../shared/assessment/result.ts'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { useText } from '../../text.ts'

export function Legend() {
  const text = useText('indicators')
  const words = useText('words')
  return (
    <Flex component="ul" className="legend" gap="small" aria-label={text.legend}>
      {INDICATOR_STATUSES.map((status) => (
        <li key={status}>
          <StatusIcon sign={status} label="" /> {words.indicatorStatuses[status]}
        </li>
      ))}
    </Flex>
  )
}
