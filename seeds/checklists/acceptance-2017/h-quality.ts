import { counted, EACH_STAGE, figures, legend, section } from '../define-item.ts'
import { atLeast, atMost, ofRules } from '../thresholds.ts'

const cohort = (code: string, label: string, field: string, sign: 1 | -1 = 1) =>
  counted(code, label, '人', 'whole', { sign, declared: [{ field }], adoptAs: field })

/** H 质量与控辍 (std §9, items 79 to 84). */
export const quality = section('H', [
  {
    no: 79,
    text: '初中三年巩固率',
    basis: 'YQ-1',
    method: '数',
    evidence: '三年学籍台账',
    requirement: '≥95%（全县）',
    applies: legend('J N T W'),
    answer: figures(
      cohort('graduates', '本届毕业学生', 'graduates'),
      cohort('in', '三年转入', 'cohortTransfersIn', -1),
      cohort('out', '三年转出', 'cohortTransfersOut'),
      cohort('entrants', '初一时在校学生', 'entrantsThreeYearsAgo'),
      cohort('deaths', '三年死亡', 'cohortDeaths', -1),
    ),
    thresholds: [
      ofRules(
        atLeast(
          { junior: '95' },
          { of: ['graduates', 'in', 'out'], base: ['entrants', 'deaths'], scale: '100' },
        ),
        'juniorRetention',
        { junior: 'retention' },
      ),
    ],
    unmet: '{school}初中三年巩固率{observed}%，低于{threshold}%',
  },
  {
    no: 80,
    text: '辍学率',
    basis: '§5',
    method: '数',
    evidence: '控辍台账',
    requirement: '小学0，初中≤1%（地方目标，可调整）',
    applies: legend('A'),
    answer: figures(
      counted('dropouts', '学年内辍学学生', '人', EACH_STAGE),
      counted('before', '上学年初在校生', '人', EACH_STAGE, { minimum: '1' }),
    ),
    thresholds: [atMost({ primary: '0', junior: '1' }, { base: ['before'], scale: '100' })],
    editable: true,
    unmet: '{school}{stage}学年内辍学{dropouts}人，辍学率{observed}%，高于{threshold}%',
  },
  {
    no: 81,
    text: '质量监测结果应用',
    basis: 'YQ-9',
    method: '查',
    evidence: '监测报告、改进方案',
    requirement: '学业水平Ⅲ级以上，校际差异率<0.15',
    applies: legend('县'),
    unmet: '{school}国家义务教育质量监测学业水平未达到Ⅲ级或校际差异率不低于0.15',
    partly: '{school}国家义务教育质量监测结果应用不充分',
  },
  {
    no: 82,
    text: '学校章程',
    basis: 'YQ-3',
    method: '查',
    evidence: '核准文号',
    requirement: '有',
    applies: legend('A'),
    unmet: '{school}未制定学校章程或章程未经核准',
    partly: '{school}学校章程未及时修订或核准材料不全',
  },
  {
    no: 83,
    text: '德育、校园文化等级',
    basis: 'YQ-6',
    method: '看 问',
    evidence: '评估表',
    requirement: '良好以上',
    applies: legend('A'),
    answer: { type: 'grade', passes: 'good', partlyFrom: 'fair' },
    unmet: '{school}德育工作、校园文化建设水平差',
    partly: '{school}德育工作、校园文化建设水平未达到良好',
  },
  {
    no: 84,
    text: '评价: 不按分数排名、不发升学指标',
    basis: 'PJ20',
    method: '查 访',
    evidence: '考核办法',
    requirement: '0起',
    applies: legend('A'),
    unmet: '{school}存在按考试分数排名或下达升学指标的问题',
    partly: '{school}教师考核办法中含有升学率或考试成绩排名的内容',
  },
])
