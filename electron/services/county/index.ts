import { insertCountyJudgement, insertCountyWay } from '../../../db/repositories/county.ts'
import { listCountyEvidence } from '../../../db/repositories/county-evidence.ts'
import { assess } from '../../../shared/assessment/assess.ts'
import { AppError } from '../../app-error.ts'
import { loadYearBasis } from '../assess-year.ts'
import { defineHandlers, prepared } from '../define-handlers.ts'
import { assessCountyYear } from './assess-county-year.ts'
import { addEvidence, linkOriginal, removeEvidence, restoreEvidence, takeEvidence } from './evidence.ts'
import { requireJudged, requireRule } from './require-rule.ts'
import { score, setPoints } from './scores.ts'

export const countyHandlers = defineHandlers('county', {
  get: async (ctx, { year, standard, today }) => {
    const { db } = ctx
    const basis = await loadYearBasis(ctx, year, standard, today)
    const assessment = assess(basis.standard, year, basis.inputs)
    return {
      ...(await assessCountyYear(db, basis, assessment, { year, today })),
      evidence: await listCountyEvidence(db, { year, standard }),
    }
  },
  judge: async ({ db, author, ports }, { year, standard, ...said }) => {
    await requireJudged(db, { standard, ...said })
    await insertCountyJudgement(db, { year, standard }, { ...said, author, at: ports.now() })
    return {}
  },
  chooseWay: async ({ db, author, ports }, { standard, ...chosen }) => {
    const rule = await requireRule(db, { standard, ...chosen })
    const calculated = rule.kind !== 'judged' && rule.kind !== 'scored'
    const known = calculated && rule.ways.some(({ id }) => id === chosen.way)
    if (!known) throw new AppError('notFound')
    await insertCountyWay(db, standard, { ...chosen, author, at: ports.now() })
    return {}
  },
  setPoints,
  score,
  addEvidence: prepared({ prepare: takeEvidence, handle: addEvidence }),
  removeEvidence,
  restoreEvidence,
  original: linkOriginal,
})
