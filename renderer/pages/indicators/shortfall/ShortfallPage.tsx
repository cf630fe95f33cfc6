import { Tabs } from 'antd'
import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { withForecast } from '../../../../shared/assessment/shortfall/forecast.ts'
import { type SchoolShortfall, shortfallsOf } from '../../../../shared/assessment/shortfall/shortfalls.ts'
import { toSchoolInput } from '../../../../shared/assessment/what-if/known-school.ts'
import type { CallOutput } from '../../../api/call-name.ts'
import { useCall } from '../../../api/use-call.ts'
import { Answer } from '../../../components/Answer.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { PageHeader } from '../../../components/PageHeader.tsx'
import { today } from '../../../format.ts'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { IndicatorPlaces } from '../IndicatorPlaces.tsx'
import { ForecastTable } from './ForecastTable.tsx'
import { LeastTable } from './LeastTable.tsx'
import { presentStages } from './present-stages.ts'
import { ShortfallTable } from './ShortfallTable.tsx'
import { shortfallLines } from './shortfall-line.ts'

/** 指标 › 缺口: what every school lacks, now and for the pupils that are expected. */
export function ShortfallPage() {
  const text = useText('shortfall')
  const { title } = useText('indicators')
  const basis = useBasis()
  const known = useCall('assessments.inputs', basis, { keepFormer: true })
  const forecast = useCall('forecasts.list', { year: basis.year })
  return (
    <>
      <PageHeader
        title={title}
        places={<IndicatorPlaces current="shortfall" />}
        hint={text.hint}
        primary={
          <LinkButton to={paths.matrix(basis, 'primary')} type="primary">
            {text.toMatrix}
          </LinkButton>
        }
      />
      <Answer query={known}>
        {(inputs) => (
          <Answer query={forecast}>{(expected) => <Shortfalls known={inputs} forecast={expected} />}</Answer>
        )}
      </Answer>
    </>
  )
}

type Props = {
  readonly known: CallOutput<'assessments.inputs'>
  readonly forecast: CallOutput<'forecasts.list'>
}

const unknownIn = (schools: readonly SchoolShortfall[]) =>
  schools.reduce((count, { unknown }) => count + unknown, 0)

const VIEWS = ['list', 'least', 'forecast'] as const

function Shortfalls({ known: { standard, schools }, forecast }: Props) {
  const text = useText('shortfall')
  const basis = useBasis()
  const [search, setSearch] = useSearchParams()
  const county = useCall('county.get', { ...basis, today: today() }, { keepFormer: true })
  const needs = useCall('forecasts.needs', { ...basis, today: today() }, { keepFormer: true })
  const inputs = useMemo(() => schools.map(toSchoolInput), [schools])
  const now = useMemo(() => shortfallsOf(standard, basis.year, inputs), [standard, basis, inputs])
  const expected = useMemo(
    () => (forecast.length === 0 ? null : shortfallsOf(standard, basis.year, withForecast(inputs, forecast))),
    [standard, basis, inputs, forecast],
  )
  const lines = useMemo(
    () => shortfallLines(standard, now, expected, county.data?.result, needs.data),
    [standard, now, expected, county.data, needs.data],
  )
  const open = (needs.data?.expected ?? needs.data?.now)?.open.length ?? 0
  const stages = useMemo(() => presentStages(standard, basis.year, inputs), [standard, basis, inputs])
  if (standard.indicators.every(({ thresholds }) => thresholds === undefined)) {
    return <EmptyState title={text.noThresholds} hint={text.noThresholdsHint} />
  }
  if (now.length === 0) {
    const action = <LinkButton to={paths.intake(basis)}>{text.importReturns}</LinkButton>
    return <EmptyState title={text.noData} hint={text.noDataHint} action={action} />
  }
  const shown = { basis, standard }
  const views = {
    list: (
      <ShortfallTable
        {...shown}
        lines={lines}
        withExpected={expected !== null}
        open={open}
        unknown={Math.max(unknownIn(now), unknownIn(expected ?? []))}
      />
    ),
    least: <LeastTable {...shown} now={now} expected={expected} />,
    forecast: <ForecastTable year={basis.year} stages={stages} forecast={forecast} />,
  }
  return (
    <Tabs
      activeKey={VIEWS.find((view) => view === search.get('view')) ?? 'list'}
      onChange={(view) => setSearch(view === 'list' ? {} : { view }, { replace: true })}
      items={VIEWS.map((key) => ({ key, label: text.views[key], children: views[key] }))}
    />
  )
}
