import { useCall } from '../../api/use-call.ts'
import { useStandard } from '../../api/use-standard.ts'
import { Answer } from '../../components/Answer.tsx'
import { LinkButton } from '../../components/LinkButton.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { today } from '../../format.ts'
import { paths, useBasis } from '../../routes.ts'
import { useText } from '../../text.ts'
import { DispersionCard } from './DispersionCard.tsx'
import { DueCard } from './DueCard.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { MissingCard } from './MissingCard.tsx'
import { NoIndicatorsCard } from './NoIndicatorsCard.tsx'
import { ReachedCard } from './ReachedCard.tsx'
import { ShortfallCard } from './ShortfallCard.tsx'

/** 总览: what needs a person today, each line a link to where it is dealt with. */
export function OverviewPage() {
  const text = useText('overview')
  const basis = useBasis()
  const info = useCall('app.info', {})
  const overview = useCall('overview.get', { ...basis, today: today() }, { keepFormer: true })
  const standard = useStandard()
  const hasData = (info.data?.years ?? []).includes(basis.year)
  return (
    <>
      <PageHeader
        title={text.title}
        hint={text.hint}
        secondary={<LinkButton to={paths.matrix(basis, 'primary')}>{text.toMatrix}</LinkButton>}
        primary={
          <LinkButton to={paths.intake(basis)} type="primary">
            {text.importReturns}
          </LinkButton>
        }
      />
      {info.data !== undefined && !hasData ? (
        <FirstSteps basis={basis} schoolCount={info.data.schoolCount} />
      ) : (
        <Answer query={overview}>
          {(value) => (
            <div className="overview">
              <ReachedCard
                basis={basis}
                stages={value.stages}
                dispersion={value.dispersion}
                composite={value.composite}
                standard={standard}
                county={value.county}
              />
              {standard?.indicators.length === 0 ? (
                <NoIndicatorsCard basis={basis} standard={standard} />
              ) : (
                <DispersionCard
                  dispersion={value.dispersion}
                  composite={value.composite}
                  standard={standard}
                />
              )}
              <DueCard basis={basis} />
              {standard?.indicators.length === 0 ? null : (
                <ShortfallCard basis={basis} shortfalls={value.shortfalls} standard={standard} />
              )}
              <MissingCard basis={basis} missing={value.missing} withoutReturn={value.schoolsWithoutReturn} />
            </div>
          )}
        </Answer>
      )}
    </>
  )
}
