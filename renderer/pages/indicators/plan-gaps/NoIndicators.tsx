import { Flex } from 'antd'
import { useStandard } from '../../../api/use-standard.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { PageHeader } from '../../../components/PageHeader.tsx'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { IndicatorPlaces } from '../IndicatorPlaces.tsx'

/** 指标 of a plan that asks nothing of single schools: where to look instead. */
export function NoIndicators() {
  const text = useText('planGaps')
  const { title, places } = useText('indicators')
  const basis = useBasis()
  const standard = useStandard()
  return (
    <>
      <PageHeader title={title} places={<IndicatorPlaces current="matrix" />} />
      <EmptyState
        title={text.noIndicators}
        hint={text.noIndicatorsHint}
        action={
          <Flex gap="small" justify="center">
            <LinkButton to={paths.county(basis)}>{text.toCounty}</LinkButton>
            {standard?.against === undefined ? null : (
              <LinkButton to={paths.planGaps(basis)}>{places.gaps}</LinkButton>
            )}
          </Flex>
        }
      />
    </>
  )
}
