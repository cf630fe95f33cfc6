import { Flex, Segmented, Select } from 'antd'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import type { Trends } from '../../../../shared/assessment/trends/result.ts'
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
import { CountyTrends } from './CountyTrends.tsx'
import { SchoolTrends } from './SchoolTrends.tsx'
import { WarningList } from './WarningList.tsx'

const WHOLE = ''

/** 指标 › 趋势: the county or a school over the years, and who is sliding. */
export function TrendsPage() {
  const text = useText('trends')
  const words = useText('words')
  const basis = useBasis()
  const stage = useStageParam()
  const navigate = useNavigate()
  const [address] = useSearchParams()
  const schoolId = address.get('school')
  const standard = useStandard()
  const trends = useCall('assessments.trends', { ...basis, stage }, { keepFormer: true })
  const schools = trends.data?.schools ?? []
  const chosen = schools.find((school) => school.schoolId === schoolId)
  return (
    <>
      <PageHeader
        title={text.title({ stage: words.stages[stage] })}
        places={<IndicatorPlaces current="trends" />}
      />
      <Flex gap="middle" align="center" wrap className="toolbar">
        <Segmented
          aria-label={text.chooseStage}
          value={stage}
          onChange={(next) => navigate(paths.trends(basis, next, schoolId))}
          options={COMPULSORY_STAGES.map((value) => ({ value, label: words.stages[value] }))}
        />
        <Select
          aria-label={text.chooseSchool}
          className="short-input"
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          value={chosen?.schoolId ?? WHOLE}
          onChange={(next) => navigate(paths.trends(basis, stage, next === WHOLE ? null : next))}
          options={[
            { value: WHOLE, label: text.wholeCounty },
            ...schools.map(({ schoolId: value, name }) => ({ value, label: name })),
          ]}
        />
      </Flex>
      <Answer query={trends}>
        {(value) =>
          standard === undefined ? null : (
            <TrendsView trends={value} standard={standard} schoolId={chosen?.schoolId ?? null} />
          )
        }
      </Answer>
    </>
  )
}

type Props = {
  readonly trends: Trends
  readonly standard: Standard
  readonly schoolId: string | null
}

function TrendsView({ trends, standard, schoolId }: Props) {
  const text = useText('trends')
  const naming = useNaming()
  const basis = useBasis()
  const [chosen, setChosen] = useState('')
  const [first] = trends.years
  if (first === undefined) {
    const action = <LinkButton to={paths.intake(basis)}>{text.importReturns}</LinkButton>
    return <EmptyState title={text.noYears} hint={text.noYearsHint} action={action} />
  }
  if (trends.years.length === 1) {
    const before = first - 1
    const to = paths.intake({ ...basis, year: before })
    const action = <LinkButton to={to}>{text.importYear({ year: before })}</LinkButton>
    return <EmptyState title={text.oneYear({ year: first })} hint={text.oneYearHint} action={action} />
  }
  if (trends.schools.length === 0) return <EmptyState title={text.noStage} hint={text.noStageHint} />
  const indicators = standard.indicators.map(({ id, label, unit, decimals }) => ({
    key: id,
    label: naming(label),
    unit: naming(unit),
    decimals,
  }))
  const school = trends.schools.find((one) => one.schoolId === schoolId)
  const choice = { trends, indicators, chosen, onChoose: setChosen }
  return (
    <>
      <WarningList trends={trends} indicators={indicators} />
      {school === undefined ? (
        <CountyTrends {...choice} standard={standard} />
      ) : (
        <SchoolTrends {...choice} school={school} />
      )}
    </>
  )
}
