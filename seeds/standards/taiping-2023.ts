import type { Standard } from '../../shared/assessment/standard.ts'
import { quality2017 } from './quality-2017.ts'
import { governmentItems } from './taiping-2023/government.ts'
import { qualityItems } from './taiping-2023/quality.ts'

/**
 * The plan of 太平区 (2023): what a county asks of itself, set against 2017 (std §10, 003). It has no resource
 * indicators, so no stage is judged by it and nothing is compared with the dispersion of 2017 beside them.
 * Version 1 left attached classes out of 初中三年巩固率 and 就近划片入学.
 */
export const taiping2023: Standard = {
  slug: 'taiping-2023',
  version: 2,
  label: { zh: '太平区方案 2023', en: 'Plan of Taiping 2023' },
  document: '《太平区义务教育发展基本均衡方案》（2023年9月18日）',
  indicators: [],
  floorShare: quality2017.floorShare,
  minimumMet: 0,
  dispersion: quality2017.dispersion,
  splitWeights: {},
  scope: quality2017.scope,
  stages: [],
  county: [...governmentItems, ...qualityItems],
  against: quality2017.slug,
}
