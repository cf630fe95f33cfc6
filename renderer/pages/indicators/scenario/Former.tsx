import type { ReactNode } from 'react'
import type { CompositeResult, DispersionResult, StageResult } from '../../../../shared/assessment/result.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { figureHasFloor, useStatusWord } from '../../../components/use-status-word.ts'
import { VerdictTag } from '../../../components/VerdictTag.tsx'
import { fixed, withSeparators } from '../../../format.ts'
import { useText } from '../../../text.ts'
import { totalStudents } from '../total-students.ts'
import { useScenario } from './scenario-context.ts'

type Row = Pick<StageResult, 'schoolId' | 'stage'>

function useFormerRow({ schoolId, stage }: Row): StageResult | undefined {
  const rows = useScenario()?.before.rows
  return rows?.find((row) => row.schoolId === schoolId && row.stage === stage)
}

function Was({ value, sign }: { readonly value: string; readonly sign?: ReactNode }) {
  const text = useText('scenarios')
  return (
    <small className="former" title={text.formerHint}>
      {text.former({ value })} {sign}
    </small>
  )
}

/** The figure of the data beside that of a scenario, where it is another one. */
export function FormerFigure({ row, indicator }: { readonly row: StageResult; readonly indicator: string }) {
  const words = useText('words')
  const statusWord = useStatusWord()
  const former = useFormerRow(row)?.indicators[indicator]
  const now = row.indicators[indicator]
  if (former === undefined || now === undefined) return null
  if (former.value === now.value && former.status === now.status) return null
  return (
    <Was
      value={former.printed === null ? words.none : withSeparators(former.printed)}
      sign={
        former.status === now.status ? null : (
          <StatusIcon sign={former.status} label={statusWord(former.status, figureHasFloor(former))} />
        )
      }
    />
  )
}

export function FormerStudents({ row }: { readonly row: StageResult }) {
  const former = useFormerRow(row)
  if (former === undefined || former.students === row.students || former.students === null) return null
  return <Was value={withSeparators(String(former.students))} />
}

export function FormerVerdict({ row }: { readonly row: StageResult }) {
  const text = useText('scenarios')
  const words = useText('words')
  const former = useFormerRow(row)
  if (former === undefined || former.verdict === row.verdict) return null
  return (
    <small className="former" title={text.formerHint}>
      <VerdictTag verdict={former.verdict} detail={text.former({ value: words.verdicts[former.verdict] })} />
    </small>
  )
}

type CoefficientProps = { readonly result: DispersionResult; readonly decimals: number }

function useFormerDispersion({ stage, indicator }: DispersionResult): DispersionResult | undefined {
  const dispersion = useScenario()?.before.dispersion
  return dispersion?.find((one) => one.stage === stage && one.indicator === indicator)
}

export function FormerMean({ result, decimals }: CoefficientProps) {
  const former = useFormerDispersion(result)
  if (former === undefined || former.mean === result.mean) return null
  return <Was value={fixed(former.mean, decimals)} />
}

/** Pupils of all schools of a stage. */
export function FormerTotal({
  stage,
  students,
}: {
  readonly stage: StageResult['stage']
  readonly students: number
}) {
  const rows = useScenario()?.before.rows
  if (rows === undefined) return null
  const former = totalStudents(rows.filter((row) => row.stage === stage))
  return former === students ? null : <Was value={withSeparators(String(former))} />
}

/** While a value is missing, over the schools present. */
const shownOf = ({ coefficient, provisional }: Pick<DispersionResult, 'coefficient' | 'provisional'>) =>
  coefficient ?? provisional

type CompositeProps = { readonly composite: CompositeResult; readonly decimals: number }

export function FormerComposite({ composite, decimals }: CompositeProps) {
  const all = useScenario()?.before.composite
  const former = all?.find(({ stage }) => stage === composite.stage)
  if (former === undefined || shownOf(former) === shownOf(composite)) return null
  return <Was value={fixed(shownOf(former), decimals)} />
}

export function FormerCoefficient({ result, decimals }: CoefficientProps) {
  const former = useFormerDispersion(result)
  if (former === undefined || shownOf(former) === shownOf(result)) return null
  return <Was value={fixed(shownOf(former), decimals)} />
}
