import type { DispersionResult } from '../../../shared/assessment/result.ts'
import { DISPERSION_SIGNS } from '../../components/dispersion-sign.ts'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { fixed } from '../../format.ts'
import { useText } from '../../text.ts'
import { FormerCoefficient } from './scenario/Former.tsx'

type Props = { readonly result: DispersionResult; readonly decimals: number }

/** A coefficient with its status; provisional over the schools present while one is missing. */
export function CoefficientCell({ result, decimals }: Props) {
  const text = useText('indicators')
  const words = useText('words')
  const { dispersionStatuses } = useText('overview')
  const common = useText('common')
  const value = result.coefficient ?? result.provisional
  return (
    <span title={value === null ? undefined : common.unrounded({ value: String(value) })}>
      {result.borderline ? <span className="borderline">{text.borderline}</span> : null}
      {value === null ? words.none : fixed(value, decimals)}{' '}
      {result.status === 'notJudged' ? null : (
        <StatusIcon sign={DISPERSION_SIGNS[result.status]} label={dispersionStatuses[result.status]} />
      )}
      {result.coefficient === null && value !== null ? (
        <small className="required">
          {text.provisional({ schools: result.schools, population: result.population })}
        </small>
      ) : null}
      <FormerCoefficient result={result} decimals={decimals} />
    </span>
  )
}
