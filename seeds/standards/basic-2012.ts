import type { Standard } from '../../shared/assessment/standard.ts'
import { basicConditions } from './basic-2012/basic-conditions.ts'
import { governmentWork } from './basic-2012/government/index.ts'
import { indicators } from './basic-2012/index.ts'
import { publicSatisfaction } from './basic-2012/public-satisfaction.ts'
import { SPLIT_WEIGHTS } from './kit/split-weights.ts'

/**
 * 基本均衡 2012: 教督〔2012〕3号 (std §3). Its eight indicators have no national threshold: the composite
 * coefficient alone is judged. Whether a school reaches the basic conditions is said by its province.
 *
 * Version 1 has no line that the amounts of the county tell, and no attached classes.
 */
export const basic2012: Standard = {
  slug: 'basic-2012',
  version: 2,
  label: { zh: '基本均衡 2012', en: 'Basic balance 2012' },
  document: '《县域义务教育均衡发展督导评估暂行办法》（教督〔2012〕3号）',
  indicators,
  floorShare: '1',
  minimumMet: 0,
  dispersion: {
    limits: { primary: '0.65', junior: '0.55' },
    decides: 'composite',
    method: 'weightedByEnrolment',
    decimals: 3,
    borderlineWithin: 0.0005,
    clause:
      '教督〔2012〕3号 校际均衡：八项指标综合差异系数（各项的算术平均值），小学小于或等于0.65，初中小于或等于0.55',
  },
  ...SPLIT_WEIGHTS,
  scope: {
    excludedKinds: ['teachingPoint', 'special', 'vocational', 'kindergarten'],
    teachingPointMinimumStudents: 0,
    excludesPrivate: true,
    sponsors: [7, 8],
    clause:
      '教督〔2012〕3号 申报表填报说明：小学和初中均不包括民办学校，不包括省（市）直属、高校附属、企业办学等非本县人民政府举办的学校，不包括小学教学点',
  },
  stages: ['primary', 'junior'],
  countyGroups: {
    conditions: { zh: '办学基本标准', en: 'Basic conditions' },
    government: { zh: '政府推进工作', en: 'Work of the government' },
    recognition: { zh: '公众满意度', en: 'Public satisfaction' },
  },
  county: [basicConditions, governmentWork, publicSatisfaction],
}
