import { Table } from 'antd'
import { memo, type Ref, useImperativeHandle, useMemo } from 'react'
import type { Assessment, StageResult } from '../../../shared/assessment/result.ts'
import type { Standard } from '../../../shared/assessment/standard.ts'
import type { CompulsoryStage } from '../../../shared/schools/stage.ts'
import { byCode } from '../../components/by-code.ts'
import type { ShownSchools } from '../../components/ExportAssessment.tsx'
import { useListExport } from '../../components/use-list-export.ts'
import type { Basis } from '../../routes.ts'
import type { Reasons } from '../../sentences.ts'
import { useText } from '../../text.ts'
import { MatrixSummary } from './MatrixSummary.tsx'
import { useMatrixColumns } from './use-matrix-columns.tsx'

type Props = {
  readonly basis: Basis
  readonly stage: CompulsoryStage
  readonly assessment: Assessment
  readonly standard: Standard
  /** Part of a school's name. */
  readonly wanted: string
  /** The indicator that the search led to. */
  readonly marked: string | null
  readonly reasons: Reasons
  /** Which schools it shows, for who asks. */
  readonly shown: Ref<() => ShownSchools>
}

/** More rows than this scroll inside the table, so that header and county rows stay in sight. */
const ROWS_IN_SIGHT = 10
/** In a narrower window the table scrolls, and the page does not. */
const LEAST_WIDTH = 900

/** Drawn again only when its figures change, not whenever a cell opens beside it. */
export const Matrix = memo(function Matrix(props: Props) {
  const { basis, stage, assessment, standard, wanted, marked, reasons, shown } = props
  const text = useText('indicators')
  const words = useText('words')
  const columns = useMatrixColumns(basis, stage, standard, marked, reasons)
  const ofStage = useMemo(
    () => assessment.rows.filter((row) => row.stage === stage).sort(byCode),
    [assessment, stage],
  )
  const rows = ofStage.filter(({ name }) => name.includes(wanted))
  const list = useListExport('', columns)
  useImperativeHandle(shown, () => () => ({
    schoolIds: list.shown(rows).map(({ schoolId }) => schoolId),
    notes: list.notes(wanted),
  }))
  return (
    <Table<StageResult>
      bordered
      className="matrix"
      aria-label={text.matrix({ stage: words.stages[stage] })}
      rowKey="schoolId"
      pagination={false}
      dataSource={rows}
      columns={columns}
      onChange={list.onChange}
      scroll={{
        x: LEAST_WIDTH,
        ...(rows.length > ROWS_IN_SIGHT ? { y: 'max(240px, calc(100vh - 400px))' } : {}),
      }}
      summary={() => (
        // The table keeps its summary in sight only where it sees this element itself.
        <Table.Summary fixed="bottom">
          <MatrixSummary
            standard={standard}
            stage={stage}
            rows={ofStage}
            dispersion={assessment.dispersion.filter((result) => result.stage === stage)}
            composite={assessment.composite.find((result) => result.stage === stage)}
          />
        </Table.Summary>
      )}
    />
  )
})
