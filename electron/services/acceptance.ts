import {
  type AcceptanceEntry,
  findDecision,
  insertDecision,
  listAcceptanceEntries,
} from '../../db/repositories/acceptance.ts'
import { findStandard } from '../../db/repositories/dictionary.ts'
import { findSchool } from '../../db/repositories/schools.ts'
import { readSetting } from '../../db/repositories/settings.ts'
import { proposeConclusion } from '../../shared/acceptance/propose-conclusion.ts'
import type { SchoolResult } from '../../shared/assessment/result.ts'
import { AppError } from '../app-error.ts'
import { assessYear } from './assess-year.ts'
import { defineHandlers } from './define-handlers.ts'

/** The plan as it was published, then the schools that it does not name. */
function slotsOf(
  planned: readonly AcceptanceEntry[],
  assessed: readonly SchoolResult[],
): readonly AcceptanceEntry[] {
  const named = new Set(planned.map((entry) => entry.schoolId))
  const others = assessed
    .filter(({ schoolId }) => !named.has(schoolId))
    .map(({ schoolId, name }) => ({
      id: schoolId,
      roundYear: null,
      plannedName: name,
      schoolId,
      toVerify: false,
      note: null,
    }))
  return [...planned, ...others]
}

export const acceptanceHandlers = defineHandlers('acceptance', {
  plan: async (ctx, { year, standard }) => {
    const { db } = ctx
    const assessment = await assessYear(ctx, year, standard)
    const planned = await listAcceptanceEntries(db)
    const entries = await Promise.all(
      slotsOf(planned, assessment.schools).map(
        async ({ id, schoolId, roundYear, plannedName, toVerify, note }) => {
          const result = assessment.schools.find((school) => school.schoolId === schoolId) ?? null
          return {
            roundYear,
            entry: {
              entryId: id,
              plannedName,
              schoolId,
              toVerify,
              note,
              rows: assessment.rows.filter((row) => row.schoolId === schoolId),
              result,
              proposed: result && proposeConclusion(result.verdict),
              decision: schoolId === null ? null : await findDecision(db, { schoolId, year, standard }),
            },
          }
        },
      ),
    )
    const years = [...new Set(entries.map((entry) => entry.roundYear))]
    const promised = await readSetting(db, 'promisedSchools')
    return {
      promised: promised === null ? null : Number(promised),
      listed: planned.filter((entry) => entry.schoolId !== null).length,
      rounds: years.map((roundYear) => ({
        roundYear,
        entries: entries.filter((entry) => entry.roundYear === roundYear).map(({ entry }) => entry),
      })),
    }
  },
  decide: async ({ db, author, ports }, decision) => {
    if (!(await findStandard(db, decision.standard)))
      throw new AppError('standardNotFound', { standard: decision.standard })
    if (!(await findSchool(db, decision.schoolId))) throw new AppError('notFound')
    await insertDecision(db, { ...decision, author, at: ports.now() })
    return {}
  },
})
