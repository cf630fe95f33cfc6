import type { DispersionResult } from '../../../shared/assessment/result.ts'
import { Mark } from '../../components/Mark.tsx'
import { fixed } from '../../format.ts'
import { useText } from '../../text.ts'

type Props = { readonly result: DispersionResult; readonly decimals: number }

/** The unweighted diagnostic, marked where it would give another verdict. */
export function UnweightedCell({ result, decimals }: Props) {
  const text = useText('indicators')
  const { unweightedCoefficient, unweightedDisagrees } = result
  return (
    <span
      className="secondary"
      title={unweightedCoefficient === null ? undefined : String(unweightedCoefficient)}
    >
      {unweightedDisagrees ? (
        <Mark tone="attention" title={text.disagreesHint}>
          {text.disagrees}
        </Mark>
      ) : null}
      {fixed(unweightedCoefficient, decimals)}
    </span>
  )
}
