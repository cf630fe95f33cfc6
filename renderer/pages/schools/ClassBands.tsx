import { Collapse } from 'antd'
import type { ClassBand } from '../../../shared/contract/lists.ts'
import { useCall } from '../../api/use-call.ts'
import { useFields } from '../../api/use-standard.ts'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { useNaming, useText } from '../../text.ts'

const differs = ({ counted, declared }: ClassBand) => declared !== null && Number(declared) !== counted

/** The class sizes that the list makes, beside those of the return. */
export function ClassBands(place: { readonly schoolId: string; readonly year: number }) {
  const text = useText('lists')
  const words = useText('words')
  const naming = useNaming()
  const fields = useFields()
  const bands = useCall('lists.bands', place)
  const shown = (bands.data ?? []).filter(({ counted, declared }) => counted > 0 || Number(declared ?? 0) > 0)
  if (shown.length === 0) return null
  const wrong = shown.filter(differs).length
  return (
    <Collapse
      size="small"
      className="toolbar"
      defaultActiveKey={wrong === 0 ? [] : ['bands']}
      items={[
        {
          key: 'bands',
          label: (
            <>
              <StatusIcon sign={wrong === 0 ? 'met' : 'floor'} label="" />{' '}
              {wrong === 0 ? text.bandsAgree : text.bandsDiffer({ count: wrong })}
            </>
          ),
          children: (
            <table className="lines" aria-label={text.bands}>
              <thead>
                <tr>
                  <th scope="col">{text.bandStage}</th>
                  <th scope="col">{text.band}</th>
                  <th scope="col" className="number">
                    {text.counted}
                  </th>
                  <th scope="col" className="number">
                    {text.declared}
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map((band) => (
                  <tr key={`${band.stage} ${band.field}`}>
                    <td>{words.stages[band.stage]}</td>
                    <td>{naming(fields.get(band.field)?.label, band.field)}</td>
                    <td className="number">{band.counted}</td>
                    <td className={differs(band) ? 'number sign-floor' : 'number'}>
                      {band.declared ?? words.none}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          ),
        },
      ]}
    />
  )
}
