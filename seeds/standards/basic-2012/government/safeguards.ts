import type { ScoredLine } from '../../../../shared/assessment/county/score.ts'
import { threeGrowths } from '../../../fiscal/three-growths.ts'
import { line } from './define-line.ts'

/** 保障机制 of 2012 (std §3.2). */
export const safeguards: readonly ScoredLine[] = [
  line(
    'safeguards',
    'accountability',
    ['建立义务教育均衡发展责任、监督和问责机制', 'Responsibility, supervision, accountability'],
    '6',
    '未建立的0分',
  ),
  line(
    'safeguards',
    'budget',
    ['义务教育经费在财政预算中单列，近三年教育经费做到“三个增长”', 'Separate budget and three increases'],
    '7',
    '三年年均出现负增长的0分',
    {
      fiscal: {
        rule: threeGrowths.id,
        years: 3,
        besides: {
          zh: '义务教育经费在财政预算中单列',
          en: 'A budget line of its own for compulsory education',
        },
      },
    },
  ),
  line(
    'safeguards',
    'weakSchools',
    [
      '推进学校标准化建设，制定并有效实施薄弱学校改造计划，财政性教育经费向薄弱学校倾斜',
      'Improving weak schools',
    ],
    '6',
  ),
  line(
    'safeguards',
    'ruralTransfers',
    ['农村税费改革转移支付资金用于义务教育的比例达到省级规定要求', 'Rural tax-reform transfers'],
    '6',
  ),
]
