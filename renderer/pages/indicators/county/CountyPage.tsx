import { useCall } from '../../../api/use-call.ts'
import { useStandard } from '../../../api/use-standard.ts'
import { Answer } from '../../../components/Answer.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { PageHeader } from '../../../components/PageHeader.tsx'
import { today } from '../../../format.ts'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { IndicatorPlaces } from '../IndicatorPlaces.tsx'
import { CountyView } from './CountyView.tsx'

/** 指标 › 全县: every item of the county, and what stands in the way of its verdict. */
export function CountyPage() {
  const text = useText('county')
  const { title } = useText('indicators')
  const { none, noneHint } = useText('valueTable')
  const { menu } = useText('shell')
  const basis = useBasis()
  const standard = useStandard()
  const info = useCall('app.info', {})
  const county = useCall('county.get', { ...basis, today: today() }, { keepFormer: true })
  return (
    <>
      <PageHeader
        title={title}
        places={<IndicatorPlaces current="county" />}
        hint={text.hint(basis)}
        primary={
          <LinkButton to={paths.page(basis, 'acceptance')} type="primary">
            {text.reports}
          </LinkButton>
        }
      />
      <Answer query={county}>
        {(value) =>
          standard === undefined ? null : standard.county === undefined || standard.county.length === 0 ? (
            <EmptyState
              title={text.noItems}
              hint={text.noItemsHint}
              action={<LinkButton to={paths.matrix(basis, 'primary')}>{text.toIndicators}</LinkButton>}
            />
          ) : info.data?.schoolCount === 0 ? (
            <EmptyState
              title={none}
              hint={noneHint}
              action={<LinkButton to={paths.page(basis, 'schools')}>{menu.schools}</LinkButton>}
            />
          ) : (
            <CountyView county={value} standard={standard} items={standard.county} />
          )
        }
      </Answer>
    </>
  )
}
