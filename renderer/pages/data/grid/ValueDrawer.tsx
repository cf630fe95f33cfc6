import { useLocation, useParams, useResolvedPath } from 'react-router'
import { cellOf } from '../../../../shared/observations/observation.ts'
import { OBSERVATION_STAGES } from '../../../../shared/observations/observation-stage.ts'
import { useCall } from '../../../api/use-call.ts'
import { useFields } from '../../../api/use-standard.ts'
import { Answer } from '../../../components/Answer.tsx'
import { Provenance } from '../../../components/Provenance.tsx'
import { RoutedDrawer } from '../../../components/RoutedDrawer.tsx'
import { ValueHistory } from '../../../components/ValueHistory.tsx'
import { COUNTY, useBasis } from '../../../routes.ts'
import { useNaming, useText } from '../../../text.ts'

/** One value, opened from the table or from a finding: where it comes from, its cell among the neighbours, and all that was said of it. */
export function ValueDrawer() {
  const text = useText('valueTable')
  const naming = useNaming()
  const basis = useBasis()
  const fields = useFields()
  const { search } = useLocation()
  const opener = useResolvedPath('..')
  const params = useParams()
  const stage = OBSERVATION_STAGES.find((known) => known === params.stage) ?? 'whole'
  const { field = '' } = params
  const schoolId = params.schoolId === COUNTY ? null : (params.schoolId ?? null)
  const place = { schoolId, year: basis.year, field, stage }
  const history = useCall('observations.history', place)
  const schools = useCall('schools.list', {})
  const owner = schools.data?.find(({ id }) => id === schoolId)?.name ?? text.subjects.county
  return (
    <RoutedDrawer
      title={text.cellTitle({ owner, field: naming(fields.get(field)?.label, field) })}
      back={`${opener.pathname}${search}`}
    >
      <Answer query={history}>
        {(all) => {
          const observation = all.find(({ state }) => state === 'current') ?? null
          const opened = cellOf(observation?.source) === null ? null : 'file'
          return (
            <>
              <Provenance
                key={observation?.id ?? ''}
                place={place}
                observation={observation}
                initiallyOpen={opened}
              />
              <ValueHistory place={place} />
            </>
          )
        }}
      </Answer>
    </RoutedDrawer>
  )
}
