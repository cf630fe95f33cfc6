import type { ReactNode } from 'react'
import type { DispersionResult, StageResult } from '../../../../shared/assessment/result.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { VerdictTag } from '../../../components/VerdictTag.tsx'
import { fixed, withSeparators } from '../../../format.ts'
import { useText } from '../../../text.ts'
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
  const former = useFormerRow(row)?.indicators[indicator]
  const now = row.indicators[indicator]
  if (former === undefined || now === undefined) return null
  if (former.value === now.value && former.status === now.status) return null
  return (
    <Was
      value={former.printed === null ? words.none : withSeparators(former.printed)}
      sign={
        former.status === now.status ? null : (
          <StatusIcon sign={former.status} label={words.indicatorStatuses[former.status]} />
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

export function FormerCoefficient({ result, decimals }: CoefficientProps) {
  const dispersion = useScenario()?.before.dispersion
  const former = dispersion?.find(
    ({ stage, indicator }) => stage === result.stage && indicator === result.indicator,
  )
  if (former === undefined || former.coefficient === result.coefficient) return null
  const value = former.coefficient ?? former.provisional
  return <Was value={fixed(value, decimals)} />
}
