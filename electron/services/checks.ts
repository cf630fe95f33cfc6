import { insertCheckReasons } from '../../db/repositories/check-reasons.ts'
import { listSchools } from '../../db/repositories/schools.ts'
import { AppError } from '../app-error.ts'
import { checks } from '../returns/checks/index.ts'
import { NEEDS_REASON } from '../returns/evaluate/checking.ts'
import { checkStore } from './checks/check-store.ts'
import { listFindings } from './checks/list-findings.ts'
import { defineHandlers } from './define-handlers.ts'

const ANSWERABLE: ReadonlySet<string> = new Set(
  checks.filter(({ severity }) => severity === NEEDS_REASON).map(({ id }) => id),
)

export const checkHandlers = defineHandlers('checks', {
  list: () =>
    checks.map(({ id, label, explanation, severity, level }) => ({
      id,
      label,
      explanation,
      severity,
      level,
    })),
  run: async (ctx, { year }) => listFindings(await checkStore(ctx, year)),
  answer: async ({ db, author, ports }, { year, findings, reason }) => {
    const schools = new Set((await listSchools(db)).map(({ id }) => id))
    for (const { check, schoolId } of findings) {
      if (!ANSWERABLE.has(check) || (schoolId !== null && !schools.has(schoolId)))
        throw new AppError('notFound')
    }
    const places = findings.map((finding) => ({ ...finding, year, reason }))
    insertCheckReasons(db, places, { batchId: null, author, at: ports.now() })
    return {}
  },
})
