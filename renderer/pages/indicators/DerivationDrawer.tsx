import { useParams } from 'react-router'
import { useCall } from '../../api/use-call.ts'
import { indicatorOf, useStandard } from '../../api/use-standard.ts'
import { Answer } from '../../components/Answer.tsx'
import { RoutedDrawer } from '../../components/RoutedDrawer.tsx'
import { paths, useBasis } from '../../routes.ts'
import { useNaming } from '../../text.ts'
import { DerivationView } from './DerivationView.tsx'
import { ScenarioDrawer } from './scenario/ScenarioDrawer.tsx'
import { useScenario } from './scenario/scenario-context.ts'
import { useStageParam } from './stage-param.ts'

/** One figure opened: of the data with all that it rests on, of a scenario with its values as fields. */
export function DerivationDrawer() {
  const scenario = useScenario()
  const { schoolId, indicator } = useParams()
  if (scenario === null) return <DataDrawer />
  return <ScenarioDrawer key={`${schoolId} ${indicator}`} scenario={scenario} />
}

/** Formula with numbers, each value with its cell, earlier years, the clause. */
function DataDrawer() {
  const basis = useBasis()
  const stage = useStageParam()
  const { schoolId = '', indicator: id = '' } = useParams()
  const naming = useNaming()
  const standard = useStandard()
  const schools = useCall('schools.list', {})
  const figure = useCall('assessments.derive', { ...basis, schoolId, stage, indicator: id })
  const indicator = standard && indicatorOf(standard, id)
  const school = schools.data?.find((known) => known.id === schoolId)
  return (
    <RoutedDrawer
      title={[school?.name, naming(indicator?.label)].filter(Boolean).join(' · ')}
      back={paths.matrix(basis, stage)}
      width={680}
    >
      <Answer query={figure}>
        {(value) =>
          standard === undefined || indicator === undefined ? null : (
            <DerivationView
              figure={value}
              standard={standard}
              indicator={indicator}
              stage={stage}
              schoolId={schoolId}
              year={basis.year}
            />
          )
        }
      </Answer>
    </RoutedDrawer>
  )
}
