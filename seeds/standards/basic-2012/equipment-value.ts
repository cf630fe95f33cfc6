import type { IndicatorDefinition, NumeratorTerm } from '../../../shared/assessment/standard.ts'

const terms: readonly NumeratorTerm[] = [{ field: 'equipmentValue' }]

/** Indicator 3 of 2012 (std §2.3), split between stages (std §2.2). */
export const equipmentValue: IndicatorDefinition = {
  id: 'equipmentValue',
  label: { zh: '生均教学仪器设备值', en: 'Value of teaching equipment per pupil' },
  shortLabel: { zh: '仪器设备', en: 'Equipment' },
  unit: { zh: '元', en: 'yuan' },
  clause: '教督〔2012〕3号 校际均衡（三）：生均教学仪器设备值，计入综合差异系数',
  definition:
    '教学仪器设备资产值（账面原值，基础基522 / 教基5176，表内单位万元折合为元），除以学年初在校生数；一贯制学校和完全中学按比例拆分。',
  numerator: { primary: terms, junior: terms },
  denominator: 'students',
  scale: 1,
  shared: true,
  decimals: 2,
  shortfallUnit: 'yuan',
}
