import { Link } from 'react-router'
import type { UndoDependents } from '../../../shared/contract/imports.ts'
import { useFields } from '../../api/use-standard.ts'
import { day } from '../../format.ts'
import { paths, useBasis } from '../../routes.ts'
import { useNaming, usePunctuation, useText } from '../../text.ts'

/** What people made of the values that would go: to be looked at again afterwards. */
export function DependentLines({ dependents }: { readonly dependents: UndoDependents }) {
  const text = useText('undo')
  const words = useText('words')
  const naming = useNaming()
  const signs = usePunctuation()
  const basis = useBasis()
  const fields = useFields()
  const { adopted, visits, decisions, audited } = dependents
  return (
    <>
      {audited.length === 0 ? null : (
        <li className="sign-floor">{text.audited({ names: audited.join(signs.listComma) })}</li>
      )}
      {decisions.map(({ school, standard, conclusion, at }) => (
        <li key={`${school} ${standard}`} className="sign-floor">
          {text.decision({ school, conclusion: words.conclusions[conclusion], day: day(at) })}
        </li>
      ))}
      {visits.map(({ visitId, school, plannedOn, state }) => (
        <li key={visitId} className={state === 'locked' ? 'sign-floor' : undefined}>
          <Link to={paths.visit(basis, visitId)}>{text.visit({ school, day: plannedOn })}</Link>{' '}
          {state === 'locked' ? text.locked : text.open}
        </li>
      ))}
      {adopted.map(({ school, field, visitId }) => (
        <li key={`${school} ${field} ${visitId}`}>
          {text.adopted({ school, field: naming(fields.get(field)?.label, field) })}
        </li>
      ))}
    </>
  )
}
