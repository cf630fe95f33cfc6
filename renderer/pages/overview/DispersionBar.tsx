import type { DispersionResult } from '../../../shared/assessment/result.ts'
import { DISPERSION_SIGNS } from '../../components/dispersion-sign.ts'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { fixed } from '../../format.ts'
import { useText } from '../../text.ts'

type Props = {
  readonly result: DispersionResult
  readonly label: string
  /** The coefficient that fills the whole bar. */
  readonly scale: number
  readonly decimals: number
}

/** One coefficient as a bar with its limit as a line. */
export function DispersionBar({ result, label, scale, decimals }: Props) {
  const text = useText('overview')
  const value = result.coefficient ?? result.provisional
  const percent = (part: number) => `${scale === 0 ? 0 : (part / scale) * 100}%`
  return (
    <div className="dispersion-row">
      <span className="dispersion-label">{label}</span>
      <span className="dispersion-track" aria-hidden>
        <span
          className={`dispersion-fill dispersion-${result.status}`}
          style={{ inlineSize: percent(value ?? 0) }}
        />
        {result.limit === null ? null : (
          <span className="dispersion-limit" style={{ insetInlineStart: percent(result.limit) }} />
        )}
      </span>
      <span className="number" title={value === null ? undefined : String(value)}>
        {fixed(value, decimals)}
      </span>
      {result.status === 'notJudged' ? (
        <span />
      ) : (
        <StatusIcon sign={DISPERSION_SIGNS[result.status]} label={text.dispersionStatuses[result.status]} />
      )}
      <small>
        {result.borderline ? text.borderline : null}
        {result.coefficient === null && value !== null
          ? text.provisional({ schools: result.schools, population: result.population })
          : null}
      </small>
    </div>
  )
}
