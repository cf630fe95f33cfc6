import { useParams } from 'react-router'
import { useCall } from '../../../api/use-call.ts'
import { Answer } from '../../../components/Answer.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { RoutedDrawer } from '../../../components/RoutedDrawer.tsx'
import { today } from '../../../format.ts'
import { paths, useBasis } from '../../../routes.ts'
import { useNaming, useText } from '../../../text.ts'
import { PlanVisitsForm } from './PlanVisitsForm.tsx'

/** Visits to all schools that are due by one rule, arranged in one go. */
export function PlanVisitsDrawer() {
  const { rule: id = '' } = useParams()
  const text = useText('dueVisits')
  const naming = useNaming()
  const basis = useBasis()
  const due = useCall('visits.dueByRule', { today: today() })
  const info = useCall('app.info', {})
  const templates = useCall('visits.templates', {})
  const back = `${paths.page(basis, 'visits')}?view=due`
  const found = due.data?.find(({ rule }) => rule.id === id)
  return (
    <RoutedDrawer title={text.planTitle({ label: naming(found?.rule.label) })} back={back}>
      <Answer query={due}>
        {() => (
          <Answer query={info}>
            {({ userName }) => (
              <Answer query={templates}>
                {(all) =>
                  found === undefined || found.toPlan === 0 ? (
                    <EmptyState title={text.nothingToPlan} />
                  ) : (
                    <PlanVisitsForm due={found} templates={all} userName={userName} back={back} />
                  )
                }
              </Answer>
            )}
          </Answer>
        )}
      </Answer>
    </RoutedDrawer>
  )
}
