import type { FiscalStatus } from '../../../../shared/assessment/fiscal/result.ts'
import type { Sign } from '../../../components/StatusIcon.tsx'

export const FISCAL_SIGNS = {
  met: 'met',
  notMet: 'below',
  unknown: 'unknown',
} satisfies Record<FiscalStatus, Sign>
