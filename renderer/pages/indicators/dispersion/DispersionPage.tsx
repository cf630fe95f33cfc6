import { Alert, Flex, Segmented, Select } from 'antd'
import { useNavigate, useParams } from 'react-router'
import { contributionsOf } from '../../../../shared/assessment/contribution/contributions.ts'
import type { Assessment } from '../../../../shared/assessment/result.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import { COMPULSORY_STAGES } from '../../../../shared/schools/stage.ts'
import { useCall } from '../../../api/use-call.ts'
import { useStandard } from '../../../api/use-standard.ts'
import { Answer } from '../../../components/Answer.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { PageHeader } from '../../../components/PageHeader.tsx'
import { paths, useBasis } from '../../../routes.ts'
import { useNaming, useText } from '../../../text.ts'
import { IndicatorPlaces } from '../IndicatorPlaces.tsx'
import { useStageParam } from '../stage-param.ts'
import { ContributionTable } from './ContributionTable.tsx'
import { DispersionChart } from './DispersionChart.tsx'
import { DispersionFigures } from './DispersionFigures.tsx'

/** 差异: what each school makes of the coefficient of one indicator. */
export function DispersionPage() {
  const text = useText('dispersion')
  const words = useText('words')
  const naming = useNaming()
  const basis = useBasis()
  const stage = useStageParam()
  const params = useParams()
  const navigate = useNavigate()
  const standard = useStandard()
  const assessment = useCall('assessments.compute', basis, { keepFormer: true })
  const indicators = standard?.indicators ?? []
  const indicator = indicators.find(({ id }) => id === params.indicator) ?? indicators[0]
  return (
    <>
      <PageHeader
        title={text.title({ stage: words.stages[stage] })}
        places={<IndicatorPlaces current="dispersion" />}
        secondary={<LinkButton to={paths.matrix(basis, stage)}>{text.back}</LinkButton>}
      />
      <Flex gap="middle" align="center" wrap className="toolbar">
        <Segmented
          aria-label={text.chooseStage}
          value={stage}
          onChange={(next) => navigate(paths.dispersion(basis, next, indicator?.id))}
          options={COMPULSORY_STAGES.map((value) => ({ value, label: words.stages[value] }))}
        />
        <Select
          aria-label={text.chooseIndicator}
          value={indicator?.id}
          popupMatchSelectWidth={false}
          onChange={(next) => navigate(paths.dispersion(basis, stage, next))}
          options={indicators.map(({ id, label }) => ({ value: id, label: naming(label) }))}
        />
      </Flex>
      <Answer query={assessment}>
        {(value) =>
          indicator === undefined || standard === undefined ? null : (
            <OneIndicator
              assessment={value}
              standard={standard}
              indicator={indicator}
              stage={stage}
              basis={basis}
            />
          )
        }
      </Answer>
    </>
  )
}

type Props = {
  readonly assessment: Assessment
  readonly standard: Standard
  readonly indicator: Standard['indicators'][number]
  readonly stage: (typeof COMPULSORY_STAGES)[number]
  readonly basis: ReturnType<typeof useBasis>
}

function OneIndicator({ assessment, standard, indicator, stage, basis }: Props) {
  const text = useText('dispersion')
  const { method } = useText('indicators')
  const naming = useNaming()
  const result = assessment.dispersion.find((one) => one.stage === stage && one.indicator === indicator.id)
  const ofStage = assessment.rows.filter((row) => row.stage === stage)
  const names = new Map(ofStage.map(({ schoolId, name }) => [schoolId, name]))
  if (result === undefined || result.schools === 0) {
    return <EmptyState title={text.none} hint={text.noneHint} />
  }
  const contributions = contributionsOf(
    ofStage.map(({ schoolId, students, indicators }) => ({
      schoolId,
      students,
      value: indicators[indicator.id]?.value ?? null,
    })),
    result.limit,
  )
  const about = { contributions, names, decimals: indicator.decimals }
  return (
    <>
      {result.status === 'unknown' ? (
        <Alert
          type="info"
          showIcon
          className="toolbar"
          title={text.provisional({ schools: result.schools, population: result.population })}
        />
      ) : null}
      <DispersionFigures
        contributions={contributions}
        result={result}
        decimals={indicator.decimals}
        standard={standard}
      />
      <DispersionChart {...about} limit={result.limit} label={naming(indicator.label)} />
      <ContributionTable
        {...about}
        title={text.chart({ indicator: naming(indicator.label) })}
        coefficientDecimals={standard.dispersion.decimals}
        judged={result.status !== 'unknown'}
        figureAt={(schoolId) => paths.figure(basis, stage, schoolId, indicator.id)}
      />
      <p className="method">{method({ clause: standard.dispersion.clause })}</p>
    </>
  )
}
