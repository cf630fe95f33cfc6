import type { FiscalRule } from '../../shared/assessment/fiscal/rule.ts'
import { threeGrowths } from './three-growths.ts'
import { twoNeverLess } from './two-never-less.ts'

/** How the money for education has to develop, in the order of the screens. */
export const fiscalRules: readonly FiscalRule[] = [threeGrowths, twoNeverLess]
