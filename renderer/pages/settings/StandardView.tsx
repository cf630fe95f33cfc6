import type { Standard } from '../../../shared/assessment/standard.ts'
import { useNaming, useText } from '../../text.ts'
import { IndicatorsOfStandard } from './IndicatorsOfStandard.tsx'
import { ItemsOfStandard } from './ItemsOfStandard.tsx'

/** A standard as it is applied: its clauses, thresholds and limits. Published standards are not edited. */
export function StandardView({ standard }: { readonly standard: Standard }) {
  const text = useText('settings')
  const naming = useNaming()
  const title = text.standard({ label: naming(standard.label), version: standard.version })
  const View = standard.indicators.length === 0 ? ItemsOfStandard : IndicatorsOfStandard
  return <View standard={standard} title={title} />
}
