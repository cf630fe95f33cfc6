import { Segmented } from 'antd'
import { useNavigate } from 'react-router'
import { DATA_PLACES, type DataPlace, paths, useBasis } from '../../routes.ts'
import { useText } from '../../text.ts'

/** 导入, 数据表, …: the pages of 数据. */
export function DataPlaces({ current }: { readonly current: DataPlace }) {
  const text = useText('valueTable')
  const basis = useBasis()
  const navigate = useNavigate()
  return (
    <Segmented<DataPlace>
      aria-label={text.placesLabel}
      value={current}
      onChange={(place) => navigate(paths[place](basis))}
      options={DATA_PLACES.map((value) => ({ value, label: text.places[value] }))}
    />
  )
}
