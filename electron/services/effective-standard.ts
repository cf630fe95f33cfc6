import type { ReadHandle } from '../../db/open.ts'
import { findStandard, listStandards } from '../../db/repositories/dictionary.ts'
import { listOverrides } from '../../db/repositories/overrides.ts'
import { applyOverrides } from '../../shared/assessment/overrides/apply-overrides.ts'
import type { Standard } from '../../shared/assessment/standard.ts'
import { AppError } from '../app-error.ts'

/**
 * The standard as it holds in a school year, with what province or city changed. Whatever is calculated
 * takes its standard from here.
 * @throws AppError `standardNotFound`.
 */
export async function loadStandard(db: ReadHandle, slug: string, year: number): Promise<Standard> {
  const standard = await findStandard(db, slug)
  if (!standard) throw new AppError('standardNotFound', { standard: slug })
  return applyOverrides(standard, await listOverrides(db), year)
}

/** Every standard as it holds in a school year. */
export async function loadStandards(db: ReadHandle, year: number): Promise<Standard[]> {
  const overrides = await listOverrides(db)
  return (await listStandards(db)).map((standard) => applyOverrides(standard, overrides, year))
}
