import { Table } from 'antd'
import { useSearchParams } from 'react-router'
import type { Assessment, StageResult } from '../../../shared/assessment/result.ts'
import type { Standard } from '../../../shared/assessment/standard.ts'
import type { CompulsoryStage } from '../../../shared/schools/stage.ts'
import { byCode } from '../../components/by-code.ts'
import type { Basis } from '../../routes.ts'
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
}

/** More rows than this scroll inside the table, so that header and county rows stay in sight. */
const ROWS_IN_SIGHT = 10

export function Matrix({ basis, stage, assessment, standard, wanted }: Props) {
  const text = useText('indicators')
  const words = useText('words')
  const [search] = useSearchParams()
  const columns = useMatrixColumns(basis, stage, standard, search.get('indicator'))
  const ofStage = assessment.rows.filter((row) => row.stage === stage).sort(byCode)
  const rows = ofStage.filter(({ name }) => name.includes(wanted))
  return (
    <Table<StageResult>
      bordered
      className="matrix"
      aria-label={text.matrix({ stage: words.stages[stage] })}
      rowKey="schoolId"
      pagination={false}
      dataSource={rows}
      columns={columns}
      scroll={rows.length > ROWS_IN_SIGHT ? { y: 'max(240px, calc(100vh - 400px))' } : {}}
      summary={() => (
        <MatrixSummary
          standard={standard}
          stage={stage}
          rows={ofStage}
          dispersion={assessment.dispersion.filter((result) => result.stage === stage)}
        />
      )}
    />
  )
}
