import { Link } from 'react-router'
import type { StageResult } from '../../../../shared/assessment/result.ts'
import { COMPULSORY_STAGES, type CompulsoryStage } from '../../../../shared/schools/stage.ts'
import { asNumber, asText } from '../../../components/list-column.ts'
import { type Sign, StatusIcon } from '../../../components/StatusIcon.tsx'
import { hasFloor, useStatusWord } from '../../../components/use-status-word.ts'
import { paths } from '../../../routes.ts'
import { useNaming, useText } from '../../../text.ts'
import { FormTable } from './FormTable.tsx'
import type { FormProps } from './form-data.ts'

type Row = { readonly stage: CompulsoryStage; readonly rows: readonly StageResult[] }

const metOf = (rows: readonly StageResult[], id: string) =>
  rows.filter(({ indicators }) => indicators[id]?.status === 'met').length
const passing = (rows: readonly StageResult[]) => rows.filter(({ verdict }) => verdict === 'pass').length

const WORST_FIRST = ['below', 'unknown', 'floor'] as const

/** 表Ⅱ-1: how many schools of a stage meet each indicator, and how many pass. */
export function SummaryForm({ basis, standard, assessment }: FormProps) {
  const text = useText('applicationForms')
  const words = useText('words')
  const naming = useNaming()
  const statusWord = useStatusWord()
  const figure = (met: number, all: number, sign: Sign, label: string) => (
    <span className="nowrap">
      {text.reachedOf({ met, all })} <StatusIcon sign={sign} label={label} />
    </span>
  )
  const ofIndicator = (rows: readonly StageResult[], id: string) => {
    const statuses = rows.map(({ indicators }) => indicators[id]?.status ?? 'unknown')
    const worst = WORST_FIRST.find((status) => statuses.includes(status)) ?? 'met'
    return figure(metOf(rows, id), rows.length, worst, statusWord(worst, hasFloor(standard)))
  }
  const ofVerdict = (rows: readonly StageResult[]) => {
    const worst = (['fail', 'unknown'] as const).find((one) => rows.some(({ verdict }) => verdict === one))
    const sign = worst === undefined ? 'met' : worst === 'fail' ? 'below' : 'unknown'
    return figure(passing(rows), rows.length, sign, words.verdicts[worst ?? 'pass'])
  }
  return (
    <FormTable<Row>
      caption={text.captions.summary}
      note={text.summaryNote}
      rowKey="stage"
      dataSource={COMPULSORY_STAGES.map((stage) => ({
        stage,
        rows: assessment.rows.filter((row) => row.stage === stage),
      })).filter(({ rows }) => rows.length > 0)}
      columns={[
        {
          title: text.stage,
          key: 'stage',
          sheet: asText(({ stage }) => words.stages[stage]),
          render: (_, { stage }) => <Link to={paths.matrix(basis, stage)}>{words.stages[stage]}</Link>,
        },
        {
          title: text.schools,
          key: 'schools',
          align: 'right',
          className: 'number',
          sheet: asNumber(({ rows }) => rows.length, { decimals: 0 }),
          render: (_, { rows }) => rows.length,
        },
        ...standard.indicators.map(({ id, label, shortLabel }) => ({
          title: <span title={naming(label)}>{naming(shortLabel)}</span>,
          key: id,
          align: 'right' as const,
          className: 'number',
          sheet: asNumber(({ rows }: Row) => metOf(rows, id), { label: naming(shortLabel), decimals: 0 }),
          render: (_: unknown, { rows }: Row) => ofIndicator(rows, id),
        })),
        {
          title: text.reached,
          key: 'reached',
          align: 'right',
          className: 'number',
          sheet: asNumber(({ rows }) => passing(rows), { decimals: 0 }),
          render: (_, { rows }) => ofVerdict(rows),
        },
      ]}
    />
  )
}
