import type { TrendIndicator } from './trend-indicator.ts'

type Props = { readonly indicator: TrendIndicator; readonly narrow: boolean }

/** An indicator with its unit; on two lines where many years stand beside it. */
export function IndicatorName({ indicator: { label, unit }, narrow }: Props) {
  return (
    <div className={narrow ? 'trend-name' : undefined}>
      {label} <small className="secondary">{unit}</small>
    </div>
  )
}
