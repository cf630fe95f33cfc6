import type { IndicatorDefinition, NumeratorTerm } from '../../../shared/assessment/standard.ts'

const terms: readonly NumeratorTerm[] = [{ field: 'equipmentValue' }]

/** Indicator 6 of 2017 (std §2.3-6), split between stages (std §2.2). */
export const equipmentValue: IndicatorDefinition = {
  id: 'equipmentValue',
  label: { zh: '生均教学仪器设备值', en: 'Value of teaching equipment per pupil' },
  shortLabel: { zh: '仪器设备', en: 'Equipment' },
  unit: { zh: '元', en: 'yuan' },
  formHeading: '生均教学仪器设备值(元)',
  clause: '教督〔2017〕6号 资源配置（六）：生均教学仪器设备值，小学、初中分别达到2000元以上、2500元以上',
  definition:
    '教学仪器设备资产值（账面原值，教基5176，旧表基础基522，表内单位万元折合为元），除以学年初在校生数；一贯制学校和完全中学按比例拆分。',
  numerator: { primary: terms, junior: terms },
  denominator: 'students',
  scale: 1,
  shared: true,
  thresholds: { primary: '2000', junior: '2500' },
  decimals: 2,
  shortfallUnit: 'yuan',
}
