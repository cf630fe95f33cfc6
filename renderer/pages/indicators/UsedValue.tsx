import { Link } from 'react-router'
import type { Observation } from '../../../shared/observations/observation.ts'
import { useFields } from '../../api/use-standard.ts'
import { Provenance } from '../../components/Provenance.tsx'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import type { ValuePlace } from '../../components/value-place.ts'
import { withSeparators } from '../../format.ts'
import { paths, useBasis } from '../../routes.ts'
import { useNaming, useText } from '../../text.ts'
import type { DerivationLeaf } from './formula.ts'

type Props = {
  readonly leaf: DerivationLeaf
  readonly place: ValuePlace
  readonly observation: Observation | null
}

/** One value that a figure rests on, with where it comes from. */
export function UsedValue({ leaf, place, observation }: Props) {
  const text = useText('indicators')
  const campuses = useText('campuses')
  const basis = useBasis()
  const naming = useNaming()
  const words = useText('words')
  const field = useFields().get(leaf.field)
  return (
    <div className="used-value">
      <span className="used-number number">
        {leaf.value === null ? (
          <StatusIcon sign="unknown" label={text.missing} />
        ) : (
          <>
            {withSeparators(leaf.value)} <small>{field && words.fieldUnits[field.unit]}</small>
          </>
        )}
      </span>
      <div className="grow">
        <strong>
          {leaf.campus === undefined
            ? naming(field?.label, leaf.field)
            : campuses.ofCampus({ campus: leaf.campus, field: naming(field?.label, leaf.field) })}
        </strong>{' '}
        {leaf.campus !== undefined && leaf.stage === 'whole' ? null : (
          <small>{words.stages[leaf.stage]}</small>
        )}
        {leaf.campus === undefined ? (
          <Provenance place={place} observation={observation} />
        ) : (
          <p className="secondary">
            {campuses.source}{' '}
            <Link to={paths.school(basis, place.schoolId ?? '', 'campuses')}>{campuses.open}</Link>
          </p>
        )}
      </div>
    </div>
  )
}
