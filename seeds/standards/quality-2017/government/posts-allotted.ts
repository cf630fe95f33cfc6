import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { judged } from '../../kit/define-rule.ts'

/** 政府保障程度 10 of 2017 (std §1.2). */
export const postsAllotted: CountyItem = {
  id: 'postsAllotted',
  group: 'government',
  number: 10,
  label: { zh: '统筹分配编制和岗位', en: 'Posts allotted by the county' },
  text: '县级教育行政部门在核定的教职工编制总额和岗位总量内，统筹分配各校教职工编制和岗位数量。',
  clause: '教督〔2017〕6号 政府保障程度（10）',
  measured: 'county',
  rules: [
    judged(
      'allotted',
      { zh: '在总量内统筹分配各校编制和岗位', en: 'Posts are allotted to schools within the total' },
      { zh: '编制和岗位分配文件', en: 'Document of the allotted posts' },
    ),
  ],
}
