import { Flex, Segmented } from 'antd'
import { useRef, useState } from 'react'
import { Outlet, useNavigate, useSearchParams } from 'react-router'
import { COMPULSORY_STAGES } from '../../../shared/schools/stage.ts'
import { useCall } from '../../api/use-call.ts'
import { useStandard } from '../../api/use-standard.ts'
import { Answer } from '../../components/Answer.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ExportAssessment, type ShownSchools } from '../../components/ExportAssessment.tsx'
import { ExportHandCheck } from '../../components/ExportHandCheck.tsx'
import { FindField } from '../../components/FindField.tsx'
import { LinkButton } from '../../components/LinkButton.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { paths, useBasis } from '../../routes.ts'
import { useReasons } from '../../sentences.ts'
import { useNaming, useText } from '../../text.ts'
import { DeclaredResults } from './DeclaredResults.tsx'
import { ExcludedSchools } from './ExcludedSchools.tsx'
import { IndicatorPlaces } from './IndicatorPlaces.tsx'
import { Legend } from './Legend.tsx'
import { Matrix } from './Matrix.tsx'
import { NoIndicators } from './plan-gaps/NoIndicators.tsx'
import { ScenarioBanner } from './scenario/ScenarioBanner.tsx'
import { ScenarioPicker } from './scenario/ScenarioPicker.tsx'
import { ScenarioProvider } from './scenario/ScenarioProvider.tsx'
import { SmallestChanges } from './scenario/SmallestChanges.tsx'
import { useScenario } from './scenario/scenario-context.ts'
import { useStageParam } from './stage-param.ts'

/** 指标: every school of a stage by seven indicators, with mean and dispersion below; of a scenario where one is open. */
export function IndicatorsPage() {
  return (
    <ScenarioProvider>
      <Indicators />
    </ScenarioProvider>
  )
}

function Indicators() {
  const text = useText('indicators')
  const naming = useNaming()
  const words = useText('words')
  const basis = useBasis()
  const stage = useStageParam()
  const navigate = useNavigate()
  const standard = useStandard()
  const reasons = useReasons()
  const [search] = useSearchParams()
  const [wanted, setWanted] = useState('')
  const shown = useRef<() => ShownSchools>(null)
  const assessment = useCall('assessments.compute', basis, { keepFormer: true })
  const scenario = useScenario()
  const seen = scenario?.assessment ?? assessment.data
  const rows = seen?.rows ?? []
  const count = (of: string) => rows.filter((row) => row.stage === of).length
  const importLink = <LinkButton to={paths.intake(basis)}>{text.importReturns}</LinkButton>
  if (standard?.indicators.length === 0) return <NoIndicators />
  return (
    <>
      <PageHeader
        title={text.title}
        places={<IndicatorPlaces current="matrix" />}
        secondary={
          scenario !== null ? null : (
            <>
              {count(stage) === 0 ? null : <ExportHandCheck />}
              {count(stage) === 0 ? null : (
                <ExportAssessment
                  stage={stage}
                  sheets={
                    assessment.data?.excluded.length === 0
                      ? ['matrix', 'dispersion']
                      : ['matrix', 'dispersion', 'excluded']
                  }
                  shown={() => shown.current?.()}
                />
              )}
              {importLink}
            </>
          )
        }
        primary={
          // Reports and exports are of the data: in a scenario there is nothing to print.
          scenario !== null ? null : (
            <LinkButton to={paths.page(basis, 'acceptance')} type="primary">
              {text.reports}
            </LinkButton>
          )
        }
      />
      <Flex gap="middle" align="center" wrap className="toolbar">
        <Segmented
          aria-label={text.chooseStage}
          value={stage}
          onChange={(next) => navigate(paths.scenario(basis, next, scenario?.id ?? null))}
          options={COMPULSORY_STAGES.map((value) => ({
            value,
            label: text.stageRows({ stage: words.stages[value], rows: count(value) }),
          }))}
        />
        <FindField label={text.findSchool} onFind={setWanted} />
        <span className="grow" />
        {seen === undefined || standard === undefined ? null : <SmallestChanges assessment={seen} />}
        <ScenarioPicker />
        {standard === undefined ? null : <Legend standard={standard} />}
      </Flex>
      {scenario === null ? null : <ScenarioBanner scenario={scenario} />}
      <Answer query={assessment}>
        {(value) =>
          standard === undefined ? null : count(stage) === 0 ? (
            <EmptyState title={text.noRows} hint={text.noRowsHint} action={importLink} />
          ) : (
            <Matrix
              basis={basis}
              stage={stage}
              assessment={scenario?.assessment ?? value}
              standard={standard}
              wanted={wanted}
              marked={search.get('indicator')}
              reasons={reasons}
              shown={shown}
            />
          )
        }
      </Answer>
      {standard === undefined || assessment.data === undefined ? null : (
        <>
          <p className="method">
            {text.method({ clause: standard.dispersion.clause })}
            <br />
            {text.calculation({
              standard: naming(standard.label),
              version: assessment.data.standardVersion,
              calculation: assessment.data.calculation,
            })}
          </p>
          {scenario === null ? <DeclaredResults basis={basis} stage={stage} standard={standard} /> : null}
          <ExcludedSchools basis={basis} excluded={(seen ?? assessment.data).excluded} />
        </>
      )}
      <Outlet />
    </>
  )
}
