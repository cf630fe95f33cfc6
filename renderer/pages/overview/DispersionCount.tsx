import { Flex } from 'antd'
import type { DispersionResult } from '../../../shared/assessment/result.ts'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { useText } from '../../text.ts'

/** How many coefficients of a stage keep their limit. */
export function DispersionCount({ results }: { readonly results: readonly DispersionResult[] }) {
  const text = useText('overview')
  const count = (of: (status: DispersionResult['status']) => boolean) =>
    results.filter(({ status }) => of(status)).length
  const met = count((status) => status === 'met')
  return (
    <Flex gap="small" align="baseline">
      <span className="secondary">{text.dispersionRow({ met, all: results.length })}</span>
      <span className="grow" />
      <span>
        <StatusIcon sign="met" label={text.dispersionStatuses.met} /> {met}
      </span>
      <span>
        <StatusIcon sign="below" label={text.dispersionStatuses.exceeded} />{' '}
        {count((status) => status === 'exceeded')}
      </span>
      <span>
        <StatusIcon sign="unknown" label={text.dispersionStatuses.unknown} />{' '}
        {count((status) => status === 'unknown' || status === 'undefined')}
      </span>
    </Flex>
  )
}
