import { useCall } from '../../../api/use-call.ts'
import { useStandard } from '../../../api/use-standard.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { PageHeader } from '../../../components/PageHeader.tsx'
import { paths, useBasis } from '../../../routes.ts'
import { useNaming, useText } from '../../../text.ts'
import { IndicatorPlaces } from '../IndicatorPlaces.tsx'
import { PlanGapsTable } from './PlanGapsTable.tsx'

/** 指标 › 方案对照: what a plan of a county covers of the national standard, and what it leaves out. */
export function PlanGapsPage() {
  const text = useText('planGaps')
  const { title } = useText('indicators')
  const naming = useNaming()
  const basis = useBasis()
  const plan = useStandard()
  const standards = useCall('dictionary.standards', { year: basis.year })
  const national = standards.data?.find(({ slug }) => slug === plan?.against)
  const known = plan !== undefined && standards.data !== undefined
  return (
    <>
      <PageHeader
        title={title}
        places={<IndicatorPlaces current="gaps" />}
        {...(plan === undefined || national === undefined
          ? {}
          : { hint: text.hint({ plan: naming(plan.label), national: naming(national.label) }) })}
        primary={
          <LinkButton to={paths.county(basis)} type="primary">
            {text.toCounty}
          </LinkButton>
        }
      />
      {!known ? null : national === undefined ? (
        <EmptyState title={text.notPlan} hint={text.notPlanHint} />
      ) : (
        <PlanGapsTable plan={plan} national={national} />
      )}
    </>
  )
}
