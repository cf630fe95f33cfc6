import type { IndicatorDefinition, NumeratorTerm } from '../../../shared/assessment/standard.ts'

const terms: readonly NumeratorTerm[] = [{ field: 'computers' }]

/** Indicator 4 of 2012 (std §2.3), split between stages (std §2.2). */
export const computers: IndicatorDefinition = {
  id: 'computers',
  label: { zh: '每百名学生拥有计算机台数', en: 'Computers per 100 pupils' },
  shortLabel: { zh: '计算机', en: 'Computers' },
  unit: { zh: '台', en: 'computers' },
  clause: '教督〔2012〕3号 校际均衡（四）：每百名学生拥有计算机台数，计入综合差异系数',
  definition:
    '计算机台数（基础基522；教基5176为数字终端数），除以学年初在校生数，乘以100；一贯制学校和完全中学按比例拆分。',
  numerator: { primary: terms, junior: terms },
  denominator: 'students',
  scale: 100,
  shared: true,
  decimals: 2,
  shortfallUnit: 'computer',
}
