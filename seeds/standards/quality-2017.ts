import type { Standard } from '../../shared/assessment/standard.ts'
import { SPLIT_WEIGHTS } from './kit/split-weights.ts'
import { governmentItems } from './quality-2017/government/index.ts'
import { indicators } from './quality-2017/index.ts'
import { qualityItems } from './quality-2017/quality/index.ts'
import { recognitionItems } from './quality-2017/recognition/index.ts'
import { vetoItems } from './quality-2017/vetoes/index.ts'

/**
 * 优质均衡 2017: 教督〔2017〕6号, the seven resource indicators with their dispersion, and what is asked of the
 * county (std §0 to §2). Version 1 had the indicators only, version 2 no values that count by a relaxation,
 * version 3 no attached classes.
 */
export const quality2017: Standard = {
  slug: 'quality-2017',
  version: 4,
  label: { zh: '优质均衡 2017', en: 'High-quality balance 2017' },
  document: '《县域义务教育优质均衡发展督导评估办法》（教督〔2017〕6号）',
  indicators,
  floorShare: '0.85',
  minimumMet: 6,
  dispersion: {
    limits: { primary: '0.50', junior: '0.45' },
    method: 'weightedByEnrolment',
    decimals: 3,
    borderlineWithin: 0.0005,
    clause: '教督〔2017〕6号 资源配置：所有指标校际差异系数，小学均小于或等于0.50，初中均小于或等于0.45',
  },
  ...SPLIT_WEIGHTS,
  scope: {
    excludedKinds: ['special', 'vocational', 'kindergarten'],
    teachingPointMinimumStudents: 50,
    excludesPrivate: false,
    clause:
      '教督〔2017〕6号：评估列入国家教育事业统计的义务教育阶段学校；7项资源配置指标不含特殊教育学校、职业学校和不足50人的教学点',
  },
  stages: ['primary', 'junior'],
  county: [...governmentItems, ...qualityItems, ...recognitionItems, ...vetoItems],
}
