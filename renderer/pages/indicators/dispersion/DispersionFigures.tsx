import { Descriptions } from 'antd'
import type { Contributions } from '../../../../shared/assessment/contribution/contributions.ts'
import type { DispersionResult } from '../../../../shared/assessment/result.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import { NationalValue } from '../../../components/NationalValue.tsx'
import { fixed } from '../../../format.ts'
import { useText } from '../../../text.ts'
import { CoefficientCell } from '../CoefficientCell.tsx'

type Props = {
  readonly contributions: Contributions
  readonly result: DispersionResult
  readonly decimals: number
  readonly standard: Standard
}

/** Of what the coefficient is made, beside its limit. */
export function DispersionFigures({ contributions, result, decimals, standard }: Props) {
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
          children: <CoefficientCell result={result} decimals={standard.dispersion.decimals} />,
        },
        {
          key: 'limit',
          label: text.limit,
          children:
            result.limit === null ? (
              text.noLimit
            ) : (
              <>
                {`≤ ${standard.dispersion.limits[result.stage]}`}{' '}
                <NationalValue standard={standard} scope={{ kind: 'dispersion', stage: result.stage }} />
              </>
            ),
        },
      ]}
    />
  )
}
