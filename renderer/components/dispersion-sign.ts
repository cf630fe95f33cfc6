import type { DispersionResult } from '../../shared/assessment/result.ts'
import type { Sign } from './StatusIcon.tsx'

export const DISPERSION_SIGNS = {
  met: 'met',
  exceeded: 'below',
  unknown: 'unknown',
  undefined: 'unknown',
  notJudged: 'notJudged',
} satisfies Record<DispersionResult['status'], Sign>
