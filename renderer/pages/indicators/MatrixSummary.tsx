import { Table } from 'antd'
import type { ReactNode } from 'react'
import { compositeDecides } from '../../../shared/assessment/judging.ts'
import type { CompositeResult, DispersionResult, StageResult } from '../../../shared/assessment/result.ts'
import type { Standard } from '../../../shared/assessment/standard.ts'
import type { CompulsoryStage } from '../../../shared/schools/stage.ts'
import { NationalValue } from '../../components/NationalValue.tsx'
import { fixed, withSeparators } from '../../format.ts'
import { useText } from '../../text.ts'
import { CoefficientCell } from './CoefficientCell.tsx'
import { CompositeRow } from './CompositeRow.tsx'
import { FormerMean, FormerTotal } from './scenario/Former.tsx'
import { totalStudents } from './total-students.ts'
import { UnweightedCell } from './UnweightedCell.tsx'

type Props = {
  readonly standard: Standard
  readonly stage: CompulsoryStage
  readonly rows: readonly StageResult[]
  readonly dispersion: readonly DispersionResult[]
  readonly composite: CompositeResult | undefined
}

/** The county below its schools: mean, coefficient against the limit, and the unweighted diagnostic. */
export function MatrixSummary({ standard, stage, rows, dispersion, composite }: Props) {
  const text = useText('indicators')
  const { decimals, limits } = standard.dispersion
  const students = totalStudents(rows)
  const resultOf = (indicator: string) => dispersion.find((result) => result.indicator === indicator)
  const cells = (render: (result: DispersionResult, indicatorDecimals: number) => ReactNode) =>
    standard.indicators.map(({ id, decimals: own }, index) => {
      const result = resultOf(id)
      return (
        <Table.Summary.Cell key={id} index={index + 2} align="right" className="number">
          {result === undefined ? null : render(result, own)}
        </Table.Summary.Cell>
      )
    })
  const last = standard.indicators.length + 2
  return (
    <>
      <Table.Summary.Row>
        <Table.Summary.Cell index={0}>
          <strong title={text.countyMeanHint}>{text.countyMean}</strong>
        </Table.Summary.Cell>
        <Table.Summary.Cell index={1} align="right" className="number">
          {withSeparators(String(students))}
          <FormerTotal stage={stage} students={students} />
        </Table.Summary.Cell>
        {cells((result, own) => (
          <>
            <span title={result.mean === null ? undefined : String(result.mean)}>
              {fixed(result.mean, own)}
            </span>
            <FormerMean result={result} decimals={own} />
          </>
        ))}
        <Table.Summary.Cell index={last} />
      </Table.Summary.Row>
      <Table.Summary.Row>
        <Table.Summary.Cell index={0} colSpan={2}>
          <strong>
            {compositeDecides(standard) ? text.coefficient : text.coefficientLimit({ limit: limits[stage] })}
          </strong>{' '}
          {compositeDecides(standard) ? null : (
            <NationalValue standard={standard} scope={{ kind: 'dispersion', stage }} />
          )}
        </Table.Summary.Cell>
        {cells((result) => (
          <CoefficientCell result={result} decimals={decimals} />
        ))}
        <Table.Summary.Cell index={last} />
      </Table.Summary.Row>
      {composite === undefined ? null : <CompositeRow standard={standard} composite={composite} />}
      <Table.Summary.Row>
        <Table.Summary.Cell index={0} colSpan={2}>
          <span title={text.unweightedHint} className="secondary">
            {text.unweighted}
          </span>
        </Table.Summary.Cell>
        {cells((result) => (
          <UnweightedCell result={result} decimals={decimals} />
        ))}
        <Table.Summary.Cell index={last} />
      </Table.Summary.Row>
    </>
  )
}
