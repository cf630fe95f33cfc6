import { Descriptions } from 'antd'
import type { Contributions } from '../../../../shared/assessment/contribution/contributions.ts'
import type { DispersionResult } from '../../../../shared/assessment/result.ts'
import { fixed } from '../../../format.ts'
import { useText } from '../../../text.ts'
import { CoefficientCell } from '../CoefficientCell.tsx'

type Props = {
  readonly contributions: Contributions
  readonly result: DispersionResult
  readonly decimals: number
  readonly coefficientDecimals: number
}

/** Of what the coefficient is made, beside its limit. */
export function DispersionFigures({ contributions, result, decimals, coefficientDecimals }: Props) {
  const text = useText('dispersion')
  return (
    <Descriptions
      size="small"
      column={4}
      className="toolbar"
      items={[
        { key: 'mean', label: text.mean, children: fixed(contributions.mean, decimals) },
        {
          key: 'deviation',
          label: text.deviation,
          children: fixed(contributions.standardDeviation, decimals + 2),
        },
        {
          key: 'coefficient',
          label: text.coefficient,
          children: <CoefficientCell result={result} decimals={coefficientDecimals} />,
        },
        {
          key: 'limit',
          label: text.limit,
          children: result.limit === null ? text.noLimit : `≤ ${fixed(result.limit, 2)}`,
        },
      ]}
    />
  )
}
