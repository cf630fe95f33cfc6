import { schoolsAndReturns } from './0010-schools-and-returns.ts'
import { acceptance } from './0020-acceptance.ts'
import { visits } from './0030-visits.ts'
import { relaxationsAndVisitRules } from './0080-relaxations-and-visit-rules.ts'
import type { Migration } from './migration.ts'

export const migrations: readonly Migration[] = [
  schoolsAndReturns,
  acceptance,
  visits,
  relaxationsAndVisitRules,
]
