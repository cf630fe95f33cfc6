import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { opportunity } from './opportunity.ts'
import { quality } from './quality.ts'
import { safeguards } from './safeguards.ts'
import { teachers } from './teachers.ts'

/** 政府推进义务教育均衡发展工作 of 2012: 17 items in a sheet of 100 points (std §3.1, §3.2). */
export const governmentWork: CountyItem = {
  id: 'governmentWork',
  group: 'government',
  number: 1,
  label: { zh: '政府推进义务教育均衡发展工作', en: 'What the government does for balance' },
  text: '从入学机会、保障机制、教师队伍、质量与管理四个方面17项内容对县级人民政府推进义务教育均衡发展工作评分，总分100分，85分以上为达到要求。',
  clause: '教督〔2012〕3号 县级人民政府推进义务教育均衡发展工作评估',
  measured: 'county',
  rules: [
    {
      kind: 'scored',
      id: 'sheet',
      label: { zh: '17项评分表', en: 'Scoring sheet of 17 items' },
      groups: [
        { id: 'opportunity', label: { zh: '入学机会', en: 'Opportunity to enrol' } },
        { id: 'safeguards', label: { zh: '保障机制', en: 'Safeguards' } },
        { id: 'teachers', label: { zh: '教师队伍', en: 'Teachers' } },
        { id: 'quality', label: { zh: '质量与管理', en: 'Quality and management' } },
      ],
      lines: [...opportunity, ...safeguards, ...teachers, ...quality],
      total: '100',
      passAt: '85',
    },
  ],
}
