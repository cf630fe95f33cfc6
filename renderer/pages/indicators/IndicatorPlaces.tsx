import { Segmented } from 'antd'
import { useNavigate } from 'react-router'
import { INDICATOR_PLACES, type IndicatorPlace, paths, useBasis } from '../../routes.ts'
import { useText } from '../../text.ts'
import { useStageParam } from './stage-param.ts'

/** 各校指标, 全县, …: the pages of 指标. */
export function IndicatorPlaces({ current }: { readonly current: IndicatorPlace }) {
  const text = useText('indicators')
  const basis = useBasis()
  const stage = useStageParam()
  const navigate = useNavigate()
  const addresses: Readonly<Record<IndicatorPlace, string>> = {
    matrix: paths.matrix(basis, stage),
    county: paths.county(basis),
    shortfall: paths.shortfall(basis),
    dispersion: paths.dispersion(basis, stage),
  }
  return (
    <Segmented<IndicatorPlace>
      aria-label={text.placesLabel}
      value={current}
      onChange={(place) => navigate(addresses[place])}
      options={INDICATOR_PLACES.map((value) => ({ value, label: text.places[value] }))}
    />
  )
}
