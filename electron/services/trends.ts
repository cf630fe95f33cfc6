import type { ReadHandle } from '../../db/open.ts'
import { listCurrentOfYears, listYearsOfSchools } from '../../db/repositories/observations.ts'
import { listRelaxations } from '../../db/repositories/relaxations.ts'
import { listSchools } from '../../db/repositories/schools.ts'
import { listWarningRules } from '../../db/repositories/trend-rules.ts'
import { fieldsOfTerms } from '../../shared/assessment/numerator-fields.ts'
import type { Standard } from '../../shared/assessment/standard.ts'
import type { Trends } from '../../shared/assessment/trends/result.ts'
import { type TrendYear, trendsOf } from '../../shared/assessment/trends/trends-of.ts'
import { fieldsOfStandard } from '../../shared/assessment/what-if/fields-of-standard.ts'
import { declaredFields } from '../../shared/relaxations/declared-fields.ts'
import type { CompulsoryStage } from '../../shared/schools/stage.ts'
import { basisOf, type Loading } from './assess-year.ts'
import { loadStandard } from './effective-standard.ts'
import { currentDay } from './relaxed-basis.ts'

const MOST_YEARS = 10

type Wanted = {
  readonly year: number
  readonly standard: string
  readonly stage: CompulsoryStage
}

/**
 * The newest years up to the one given in which a school has figures.
 * @throws AppError `standardNotFound`.
 */
export async function loadTrends(
  { db, ports }: Loading,
  { year, standard: slug, stage }: Wanted,
): Promise<Trends> {
  const fields = await fieldsBehind(db, await loadStandard(db, slug, year))
  const known = (await listYearsOfSchools(db)).filter((one) => one <= year).slice(0, MOST_YEARS)
  const byYear = listCurrentOfYears(db, known, fields)
  const schools = await listSchools(db)
  const today = currentDay(ports)
  const years: TrendYear[] = []
  for (const one of known) {
    const observations = byYear.get(one) ?? []
    years.push({ year: one, ...(await basisOf(db, { year: one, slug, today, observations, schools })) })
  }
  const warnings = await listWarningRules(db)
  return trendsOf(
    stage,
    years,
    warnings.map(({ rule }) => rule),
  )
}

/** Every field that a figure of the standard can rest on, those of relaxed requirements too. */
async function fieldsBehind(db: ReadHandle, standard: Standard): Promise<readonly string[]> {
  const relaxed = standard.indicators.flatMap((indicator) => indicator.relaxed ?? [])
  const conditions = (await listRelaxations(db)).map(({ when }) => when)
  return [
    ...fieldsOfStandard(standard),
    ...relaxed.flatMap(({ terms }) => fieldsOfTerms(terms)),
    ...conditions.flatMap(declaredFields),
  ]
}
