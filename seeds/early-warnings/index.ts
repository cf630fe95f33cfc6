import type { EarlyWarningRule } from '../../shared/assessment/trends/early-warning-rule.ts'
import { sliding } from './sliding.ts'

/** When a school that passes is worth a look. */
export const earlyWarningRules: readonly EarlyWarningRule[] = [sliding]
