import type { z } from 'zod'
import type { StageResult } from '../../../shared/assessment/result.ts'
import type { AcceptanceDecision } from '../../../shared/contract/acceptance.ts'
import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'
import type { School } from '../../../shared/schools/school.ts'
import type { Finding } from '../../services/checks/finding.ts'
import type { ReportBasis } from '../parts/basis.ts'
import type { VisitData } from '../visit/data.ts'
import type { AdoptedFigure } from './adopted.ts'

/** What the acceptance report of one school is laid out from. */
export type SchoolAcceptanceData = {
  readonly basis: ReportBasis
  readonly school: School
  /** One per stage, in the order of the stages. */
  readonly rows: readonly StageResult[]
  /** The formula of a figure with its numbers; null where a value of it is missing. */
  readonly formula: (row: StageResult, indicator: string) => string | null
  /** Accepted value of a field, as entered. */
  readonly value: (field: string, stage: ObservationStage) => string | null
  /** What was observed on visits and counts in place of what was declared. */
  readonly adopted: readonly AdoptedFigure[]
  /** What the checks find in the school's data. */
  readonly findings: readonly Finding[]
  readonly decision: z.infer<typeof AcceptanceDecision> | null
  /** Null where no acceptance visit was begun in the year. */
  readonly visit: VisitData | null
}
