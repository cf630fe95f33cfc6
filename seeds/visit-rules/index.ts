import type { VisitRule } from '../../shared/visits/visit-rule.ts'
import { comprehensive } from './comprehensive.ts'
import { regularByTerm } from './regular-by-term.ts'
import { regularMonthly } from './regular-monthly.ts'

/** How often schools have to be visited, the most pressing first. */
export const visitRules: readonly VisitRule[] = [regularMonthly, regularByTerm, comprehensive]
