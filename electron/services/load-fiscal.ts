import type { ReadHandle } from '../../db/open.ts'
import { listCountySeries } from '../../db/repositories/observations.ts'
import { listFiscalRules } from '../../db/repositories/trend-rules.ts'
import { assessFiscal } from '../../shared/assessment/fiscal/assess-fiscal.ts'
import type { FiscalResult } from '../../shared/assessment/fiscal/result.ts'
import { fieldsOfLeg } from '../../shared/assessment/fiscal/rule.ts'

/** Three years of growth take four years of amounts (std §3.1: 近三年). */
const FEWEST_YEARS = 4
const MOST_YEARS = 10

/** Finance figures carry the calendar year before the school year (decisions.md, Time). */
const calendarYear = (schoolYear: number) => schoolYear - 1

/** The fiscal series up to the calendar year before a school year, with what is said of each rule. */
export async function loadFiscal(db: ReadHandle, year: number): Promise<FiscalResult> {
  const rules = await listFiscalRules(db)
  const fields = new Set(rules.flatMap(({ legs }) => legs.flatMap(fieldsOfLeg)))
  const known = (await listCountySeries(db, [...fields])).filter((one) => one.year <= year)
  const amounts = new Map(known.map((one) => [`${one.field}\n${calendarYear(one.year)}`, one.value]))
  const newest = calendarYear(year)
  const oldest = Math.min(newest - FEWEST_YEARS + 1, ...known.map((one) => calendarYear(one.year)))
  const count = Math.min(newest - oldest + 1, MOST_YEARS)
  const years = Array.from({ length: count }, (_, index) => newest - count + 1 + index)
  return assessFiscal(rules, years, (field, of) => amounts.get(`${field}\n${of}`) ?? null)
}
