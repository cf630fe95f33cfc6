import { useParams } from 'react-router'
import { useCall } from '../../api/use-call.ts'
import { Answer } from '../../components/Answer.tsx'
import { RoutedDrawer } from '../../components/RoutedDrawer.tsx'
import { paths, useBasis } from '../../routes.ts'
import { useText } from '../../text.ts'
import { DecisionForm } from './DecisionForm.tsx'

/** The group's conclusion on one school. */
export function DecisionDrawer() {
  const text = useText('acceptance')
  const basis = useBasis()
  const { schoolId = '' } = useParams()
  const plan = useCall('acceptance.plan', basis)
  const entry = plan.data?.rounds
    .flatMap(({ entries }) => entries)
    .find((candidate) => candidate.schoolId === schoolId)
  return (
    <RoutedDrawer
      title={text.decisionTitle({ name: entry?.plannedName ?? '' })}
      back={paths.page(basis, 'acceptance')}
      width={560}
    >
      <Answer query={plan}>
        {() =>
          entry === undefined ? text.notInRegistry : <DecisionForm entry={entry} schoolId={schoolId} />
        }
      </Answer>
    </RoutedDrawer>
  )
}
