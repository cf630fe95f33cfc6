import type { ReadHandle } from '../../../db/open.ts'
import {
  insertCountyJudgement,
  insertCountyWay,
  listCountyJudgements,
  listCountyWays,
} from '../../../db/repositories/county.ts'
import { findStandard } from '../../../db/repositories/dictionary.ts'
import { assess } from '../../../shared/assessment/assess.ts'
import { assessCounty } from '../../../shared/assessment/county/assess-county.ts'
import type { CountyRule } from '../../../shared/assessment/county/rule.ts'
import type { CountyJudgementEntry } from '../../../shared/contract/county.ts'
import { AppError } from '../../app-error.ts'
import { loadYearBasis } from '../assess-year.ts'
import { defineHandlers } from '../define-handlers.ts'
import { loadCountyInput } from './load-input.ts'

type Place = { readonly standard: string; readonly item: string; readonly rule: string }

/** @throws AppError `standardNotFound`, `notFound`. */
async function requireRule(db: ReadHandle, { standard: slug, item, rule }: Place): Promise<CountyRule> {
  const standard = await findStandard(db, slug)
  if (!standard) throw new AppError('standardNotFound', { standard: slug })
  const items = standard.county ?? []
  const found = items.find(({ id }) => id === item)?.rules.find(({ id }) => id === rule)
  if (found === undefined) throw new AppError('notFound')
  return found
}

/** The newest of each rule; nothing where it was taken back. */
function inForce(judgements: readonly CountyJudgementEntry[]) {
  const byRule = Map.groupBy(judgements, ({ item, rule }) => `${item}\n${rule}`)
  return [...byRule.values()].flatMap(([newest]) =>
    newest === undefined || newest.met === null
      ? []
      : [{ item: newest.item, rule: newest.rule, met: newest.met }],
  )
}

export const countyHandlers = defineHandlers('county', {
  get: async ({ db }, { year, standard: slug, today }) => {
    const basis = await loadYearBasis(db, year, slug)
    const judgements = await listCountyJudgements(db, { year, standard: slug })
    const ways = await listCountyWays(db, slug)
    const result = assessCounty(basis.standard, assess(basis.standard, year, basis.inputs), {
      ...(await loadCountyInput(db, basis, { year, today })),
      judgements: inForce(judgements),
      choices: ways,
    })
    return { result, judgements, ways }
  },
  judge: async ({ db, author, ports }, { year, standard, ...said }) => {
    const rule = await requireRule(db, { standard, ...said })
    if (rule.kind !== 'judged') throw new AppError('notFound')
    await insertCountyJudgement(db, { year, standard }, { ...said, author, at: ports.now() })
    return {}
  },
  chooseWay: async ({ db, author, ports }, { standard, ...chosen }) => {
    const rule = await requireRule(db, { standard, ...chosen })
    const known = rule.kind !== 'judged' && rule.ways.some(({ id }) => id === chosen.way)
    if (!known) throw new AppError('notFound')
    await insertCountyWay(db, standard, { ...chosen, author, at: ports.now() })
    return {}
  },
})
