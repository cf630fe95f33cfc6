import type { ReadHandle } from '../../../db/open.ts'
import { listCountyJudgements, listCountyWays } from '../../../db/repositories/county.ts'
import { assessCounty } from '../../../shared/assessment/county/assess-county.ts'
import type { CountyResult } from '../../../shared/assessment/county/result.ts'
import type { Assessment } from '../../../shared/assessment/result.ts'
import type { CountyJudgementEntry, CountyWayEntry } from '../../../shared/contract/county.ts'
import type { YearBasis } from '../assess-year.ts'
import { loadFiscal } from '../load-fiscal.ts'
import { loadCountyInput } from './load-input.ts'
import { loadScores, type Scores, scoringsOf } from './scores.ts'

type Told = Scores & {
  readonly result: CountyResult
  /** Newest first. */
  readonly judgements: CountyJudgementEntry[]
  readonly ways: CountyWayEntry[]
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

/** The county in a year by what was said of it until now; `today` is the day of its relaxations. */
export async function assessCountyYear(
  db: ReadHandle,
  basis: YearBasis,
  assessment: Assessment,
  day: { readonly year: number; readonly today: string },
): Promise<Told> {
  const standard = basis.standard.slug
  const judgements = await listCountyJudgements(db, { year: day.year, standard })
  const ways = await listCountyWays(db, standard)
  const scores = await loadScores(db, { year: day.year, standard })
  const result = assessCounty(basis.standard, assessment, {
    ...(await loadCountyInput(db, basis, day)),
    judgements: inForce(judgements),
    choices: ways,
    scorings: scoringsOf(scores),
    fiscal: await loadFiscal(db, day.year),
  })
  return { result, judgements, ways, ...scores }
}
