import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import type { FigureRule } from '../../../../shared/assessment/county/rule.ts'

const monitored = (
  id: string,
  label: FigureRule['label'],
  field: string,
  comparison: FigureRule['comparison'],
  limit: string,
  decimals: number,
): FigureRule => ({
  kind: 'figure',
  id,
  label,
  over: 'county',
  stage: 'whole',
  ways: [
    {
      id: 'asReported',
      label: { zh: '国家监测结果报告所载', en: 'As the national report gives it' },
      numerator: [{ field }],
    },
  ],
  inUse: 'asReported',
  scale: '1',
  comparison,
  limits: { whole: limit },
  relaxed: [],
  partOfWhole: false,
  whenNone: 'unknown',
  unit: { zh: '', en: '' },
  decimals,
})

/** 教育质量 9 of 2017 (std §1.3). */
export const qualityMonitoring: CountyItem = {
  id: 'qualityMonitoring',
  group: 'quality',
  number: 9,
  label: { zh: '国家义务教育质量监测', en: 'National quality monitoring' },
  text: '在国家义务教育质量监测中，相关科目学生学业水平达到Ⅲ级以上，且校际差异率低于0.15。',
  clause: '教督〔2017〕6号 教育质量（9）',
  measured: 'county',
  rules: [
    monitored(
      'level',
      { zh: '相关科目学业水平（最低）', en: 'Level of the subjects (lowest)' },
      'monitoringLowestLevel',
      '>=',
      '3',
      0,
    ),
    monitored(
      'variation',
      { zh: '相关科目校际差异率（最大）', en: 'Variation between schools (largest)' },
      'monitoringLargestVariation',
      '<',
      '0.15',
      3,
    ),
  ],
}
