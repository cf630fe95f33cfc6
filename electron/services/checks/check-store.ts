import { setImmediate } from 'node:timers/promises'
import type { ReadHandle } from '../../../db/open.ts'
import { fieldsOverSchools, planChecks } from '../../returns/check-kit/plan-checks.ts'
import { checks } from '../../returns/checks/index.ts'
import type { QueryContext } from '../context.ts'
import type { Finding } from './finding.ts'
import { findingsOfCounty, findingsOfSubject } from './findings-of.ts'
import { openStoreTools } from './store-tools.ts'
import { createStoredCounty } from './stored-county.ts'

const SCHOOLS_PER_TURN = 200
const NO_FURTHER_FIELDS: readonly string[] = []

export type CheckedStore = {
  readonly findings: readonly Finding[]
  /** Schools with a value in the year. */
  readonly schools: number
}

type Job = { readonly db: ReadHandle } & Partial<Pick<QueryContext, 'signal' | 'progress'>>

/**
 * Runs the checks of an import over what the store says of a year: the county's figures, school by school,
 * then all schools together. One school at a time is held.
 */
export async function checkStore({ db, signal, progress }: Job, year: number): Promise<CheckedStore> {
  const tools = await openStoreTools(db, year)
  const { registry, checking, load } = tools
  const plan = planChecks(checks)
  const county = createStoredCounty(registry, fieldsOverSchools(plan, checking.standards), checking)
  const findings: Finding[] = []
  let schools = 0
  const turn = async (done: number) => {
    progress?.('checking', done, registry.length)
    await setImmediate()
    signal?.throwIfAborted()
  }

  for (const [index, school] of [null, ...registry].entries()) {
    const subject = load(school)
    const { values } = subject
    if (values.length > 0) {
      for (const check of plan.of(school === null ? 'county' : 'school', values, NO_FURTHER_FIELDS)) {
        findings.push(...findingsOfSubject(check, subject, tools))
      }
      if (school !== null) {
        schools += 1
        county.take(index - 1, subject)
      }
    }
    if (index % SCHOOLS_PER_TURN === 0) await turn(index)
  }
  const all = county.county()
  for (const check of plan.overSchools) {
    findings.push(...findingsOfCounty(check, all, tools))
    await turn(registry.length)
  }
  return { findings, schools }
}
