import { Link } from 'react-router'
import type { CountyRelaxed } from '../../../../shared/assessment/county/result.ts'
import { useCall } from '../../../api/use-call.ts'
import { Mark } from '../../../components/Mark.tsx'
import { today } from '../../../format.ts'
import { paths, useBasis } from '../../../routes.ts'
import { useNaming, usePunctuation, useText } from '../../../text.ts'
import { FirstOf } from './FirstOf.tsx'

const SHOWN = 6

/** Schools that reach their limit by a relaxation only, with the day until which they have to do without. */
export function RelaxedList({ relaxed }: { readonly relaxed: readonly CountyRelaxed[] }) {
  const text = useText('county')
  const naming = useNaming()
  const { colon } = usePunctuation()
  const basis = useBasis()
  const listed = useCall('relaxations.list', { today: today() }, { enabled: relaxed.length > 0 })
  if (relaxed.length === 0) return null
  const sentence = ({ relaxation: id, by }: CountyRelaxed) => {
    const definition = listed.data?.relaxations.find((one) => one.definition.id === id)?.definition
    const relaxation = naming(definition?.label, id)
    return by === null
      ? text.relaxedLater({ relaxation, years: definition?.followUpYears ?? 0 })
      : text.relaxedBy({ relaxation, by })
  }
  return (
    <div className="rule-list">
      <Mark tone="attention">{text.relaxed}</Mark>
      <FirstOf all={relaxed} first={SHOWN}>
        {(shown) => (
          <ul className="plain-list">
            {shown.map((one) => (
              <li key={one.schoolId}>
                <Link to={paths.school(basis, one.schoolId, 'attributes')}>{one.name}</Link>
                {colon}
                {sentence(one)}
              </li>
            ))}
          </ul>
        )}
      </FirstOf>
    </div>
  )
}
