import { Drawer, Flex } from 'antd'
import { Link, useNavigate, useParams } from 'react-router'
import { deriveIndicator } from '../../../../shared/assessment/derive.ts'
import { toSchoolInput } from '../../../../shared/assessment/what-if/known-school.ts'
import { indicatorOf } from '../../../api/use-standard.ts'
import { paths, useBasis } from '../../../routes.ts'
import { useNaming, useText } from '../../../text.ts'
import { CoefficientCell } from '../CoefficientCell.tsx'
import { DerivationSteps } from '../DerivationSteps.tsx'
import { FigureSummary } from '../FigureSummary.tsx'
import { leavesOf } from '../formula.ts'
import { useStageParam } from '../stage-param.ts'
import { ScenarioField } from './ScenarioField.tsx'
import { type OpenedScenario, useScenarioSearch } from './scenario-context.ts'

/** One figure of a scenario: its values as fields. The matrix stays in sight beside it. */
export function ScenarioDrawer({ scenario }: { readonly scenario: OpenedScenario }) {
  const text = useText('scenarios')
  const { steps } = useText('indicators')
  const naming = useNaming()
  const basis = useBasis()
  const stage = useStageParam()
  const navigate = useNavigate()
  const search = useScenarioSearch()
  const { schoolId = '', indicator: id = '' } = useParams()
  const { standard, schools, assessment } = scenario
  const known = schools.find(({ school }) => school.id === schoolId)
  const indicator = indicatorOf(standard, id)
  const derived = known === undefined ? null : deriveIndicator(standard, toSchoolInput(known), stage, id)
  const result = assessment.dispersion.find((one) => one.stage === stage && one.indicator === id)
  // What a campus has of a figure is no value of the school that could be typed over.
  const leaves = derived === null ? [] : leavesOf(derived.derivation)
  const typed = leaves.filter(({ campus }) => campus === undefined)
  const isRow = assessment.rows.some((row) => row.schoolId === schoolId && row.stage === stage)
  return (
    <Drawer
      open
      mask={false}
      size={500}
      title={[known?.school.name, naming(indicator?.label)].filter(Boolean).join(' · ')}
      onClose={() => navigate(`${paths.matrix(basis, stage)}${search}`)}
      styles={{ body: { padding: 16 } }}
    >
      {derived === null || indicator === undefined || !isRow ? (
        text.gone
      ) : (
        <Flex vertical gap="middle">
          <FigureSummary result={derived.result} standard={standard} indicator={indicator} stage={stage} />
          {result === undefined ? null : (
            <p className="plain-line">
              {text.coefficient} <CoefficientCell result={result} decimals={standard.dispersion.decimals} />
            </p>
          )}
          <section>
            <h3>{text.inputs}</h3>
            {typed.map(({ field, stage: of }) => (
              <ScenarioField
                key={`${schoolId} ${field} ${of}`}
                scenario={scenario}
                schoolId={schoolId}
                field={field}
                stage={of}
              />
            ))}
          </section>
          <section>
            <h3>{steps}</h3>
            <DerivationSteps derivation={derived.derivation} />
          </section>
          <Link to={paths.figure(basis, stage, schoolId, id)}>{text.toFigure}</Link>
        </Flex>
      )}
    </Drawer>
  )
}
