import type { IndicatorDefinition, NumeratorTerm } from '../../../shared/assessment/standard.ts'

const terms: readonly NumeratorTerm[] = [{ field: 'books' }]

/** Indicator 5 of 2012 (std §2.3), split between stages (std §2.2). */
export const books: IndicatorDefinition = {
  id: 'books',
  label: { zh: '生均图书册数', en: 'Books per pupil' },
  shortLabel: { zh: '图书', en: 'Books' },
  unit: { zh: '册', en: 'books' },
  clause: '教督〔2012〕3号 校际均衡（五）：生均图书册数，计入综合差异系数',
  definition: '图书册数（基础基522 / 教基5176），除以学年初在校生数；一贯制学校和完全中学按比例拆分。',
  numerator: { primary: terms, junior: terms },
  denominator: 'students',
  scale: 1,
  shared: true,
  decimals: 2,
  shortfallUnit: 'volume',
}
