import { Segmented } from 'antd'
import { useNavigate } from 'react-router'
import type { Standard } from '../../../shared/assessment/standard.ts'
import { useStandard } from '../../api/use-standard.ts'
import { INDICATOR_PLACES, type IndicatorPlace, paths, useBasis } from '../../routes.ts'
import { useText } from '../../text.ts'
import { useStageParam } from './stage-param.ts'

/** What there is to see of a standard that measures no school. */
const WITHOUT_INDICATORS: readonly IndicatorPlace[] = ['matrix', 'county', 'fiscal']

/** A plan of a county stands beside the nation; without indicators no school lacks anything. */
function hasPlace({ against, indicators }: Standard, place: IndicatorPlace): boolean {
  if (place === 'gaps') return against !== undefined
  return indicators.length > 0 || WITHOUT_INDICATORS.includes(place)
}

/** 各校指标, 全县, …: the pages of 指标. */
export function IndicatorPlaces({ current }: { readonly current: IndicatorPlace }) {
  const text = useText('indicators')
  const basis = useBasis()
  const stage = useStageParam()
  const navigate = useNavigate()
  const addresses: Readonly<Record<IndicatorPlace, string>> = {
    matrix: paths.matrix(basis, stage),
    county: paths.county(basis),
    forms: paths.forms(basis),
    shortfall: paths.shortfall(basis),
    dispersion: paths.dispersion(basis, stage),
    trends: paths.trends(basis, stage),
    fiscal: paths.fiscal(basis),
    gaps: paths.planGaps(basis),
  }
  const standard = useStandard()
  const shown = INDICATOR_PLACES.filter((place) => standard === undefined || hasPlace(standard, place))
  return (
    <Segmented<IndicatorPlace>
      aria-label={text.placesLabel}
      value={current}
      onChange={(place) => navigate(addresses[place])}
      options={shown.map((value) => ({ value, label: text.places[value] }))}
    />
  )
}
