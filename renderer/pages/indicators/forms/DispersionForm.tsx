import { Link } from 'react-router'
import type { DispersionResult } from '../../../../shared/assessment/result.ts'
import { formColumn } from '../../../../shared/reports/form-remark.ts'
import { COMPULSORY_STAGES, type CompulsoryStage } from '../../../../shared/schools/stage.ts'
import { asNumber, asText } from '../../../components/list-column.ts'
import { fixed } from '../../../format.ts'
import { paths } from '../../../routes.ts'
import { useNaming, useText } from '../../../text.ts'
import { CoefficientCell } from '../CoefficientCell.tsx'
import { FormTable } from './FormTable.tsx'
import type { FormProps } from './form-data.ts'

type Row = { readonly stage: CompulsoryStage; readonly line: 'mean' | 'coefficient' }

/** 表Ⅲ: mean and coefficient of each indicator by stage, with the mean of the coefficients behind them. */
export function DispersionForm({ basis, standard, assessment }: FormProps) {
  const text = useText('applicationForms')
  const words = useText('words')
  const naming = useNaming()
  const { decimals } = standard.dispersion
  const resultOf = (stage: CompulsoryStage, id: string): DispersionResult | undefined =>
    assessment.dispersion.find((one) => one.stage === stage && one.indicator === id)
  const overallOf = (stage: CompulsoryStage) =>
    assessment.composite.find((one) => one.stage === stage)?.coefficient ?? null
  return (
    <FormTable<Row>
      caption={text.captions.dispersion}
      note={text.dispersionNote}
      rowKey={({ stage, line }) => `${stage} ${line}`}
      dataSource={COMPULSORY_STAGES.flatMap((stage): Row[] => [
        { stage, line: 'mean' },
        { stage, line: 'coefficient' },
      ])}
      columns={[
        {
          title: text.stage,
          key: 'stage',
          sheet: asText(({ stage }) => words.stages[stage]),
          onCell: ({ line }) => ({ rowSpan: line === 'mean' ? 2 : 0 }),
          render: (_, { stage }) => words.stages[stage],
        },
        {
          title: text.row,
          key: 'line',
          sheet: asText(({ line }) => text[line]),
          render: (_, { line }) => text[line],
        },
        ...standard.indicators.map(({ id, label, shortLabel, decimals: ofMean }, index) => ({
          title: (
            <span title={naming(label)}>
              {naming(shortLabel)}
              <small className="required">{formColumn(index)}</small>
            </span>
          ),
          key: id,
          align: 'right' as const,
          className: 'number',
          // Means have fewer decimals than coefficients; the cell keeps all of them.
          sheet: asNumber(({ stage, line }: Row) => resultOf(stage, id)?.[line] ?? null, {
            label: naming(shortLabel),
            decimals,
          }),
          render: (_: unknown, { stage, line }: Row) => {
            const result = resultOf(stage, id)
            if (result === undefined) return words.none
            if (line === 'mean') return fixed(result.mean, ofMean)
            return (
              <Link className="figure" to={paths.dispersion(basis, stage, id)}>
                <CoefficientCell result={result} decimals={decimals} />
              </Link>
            )
          },
        })),
        {
          title: (
            <>
              {text.overall}
              <small className="required">{formColumn(standard.indicators.length)}</small>
            </>
          ),
          key: 'overall',
          align: 'right',
          className: 'number',
          sheet: asNumber(({ stage, line }) => (line === 'mean' ? null : overallOf(stage)), {
            label: text.overall,
            decimals,
          }),
          render: (_, { stage, line }) => (line === 'mean' ? words.none : fixed(overallOf(stage), decimals)),
        },
      ]}
    />
  )
}
