import { type DeclaredResult, listDeclaredResults } from '../../db/repositories/declared-results.ts'
import { assess } from '../../shared/assessment/assess.ts'
import { compositeDecides } from '../../shared/assessment/judging.ts'
import type { ComparedResult } from '../../shared/contract/declared-results.ts'
import { decimal } from '../../shared/decimal/decimal.ts'
import { loadYearBasis } from './assess-year.ts'
import { defineHandlers } from './define-handlers.ts'

export const declaredResultHandlers = defineHandlers('declaredResults', {
  compare: async (ctx, { year, standard: slug }) => {
    const { standard, inputs, schools } = await loadYearBasis(ctx, year, slug)
    const names = new Map(schools.map(({ id, name }) => [id, name]))
    const calculated = new Map(
      assess(standard, year, inputs).rows.flatMap(({ schoolId, stage, indicators }) =>
        Object.entries(indicators).map(
          ([indicator, { printed }]) => [`${schoolId}/${stage}/${indicator}`, printed] as const,
        ),
      ),
    )
    // 表Ⅱ-2 is a form of 优质均衡: where the composite decides (std §3.1), figures are of other scales.
    const asked = new Set(compositeDecides(standard) ? [] : standard.indicators.map(({ id }) => id))
    return listDeclaredResults(ctx.db, year)
      .filter(({ indicator }) => asked.has(indicator))
      .map((declared) =>
        compared(
          declared,
          names.get(declared.schoolId) ?? '',
          calculated.get(`${declared.schoolId}/${declared.stage}/${declared.indicator}`) ?? null,
        ),
      )
  },
})

/** The form prints two decimals: both sides are compared as they are printed. */
function compared(
  {
    schoolId,
    stage,
    indicator,
    value,
    fileId,
    fileName,
    sheet,
    cell,
  }: DeclaredResult & { readonly fileName: string },
  schoolName: string,
  calculated: string | null,
): ComparedResult {
  const difference = calculated === null ? null : decimal(value).minus(calculated)
  return {
    schoolId,
    schoolName,
    stage,
    indicator,
    declared: value,
    calculated,
    difference: difference?.toFixed(2) ?? null,
    status: difference === null ? 'unknown' : difference.eq(0) ? 'same' : 'differs',
    source: { fileId, fileName, sheet, cell },
  }
}
