import { schoolSize } from '../../relaxations/school-size.ts'
import { BY_ENROLMENT, counted, EACH_STAGE, figures, legend, section } from '../define-item.ts'
import { atMost, exactly, ofRule, percentOf, relaxedTo } from '../thresholds.ts'

/** B 班额、规模、编班 (std §9, items 12 to 19). */
export const classes = section('B', [
  {
    no: 12,
    text: '每个班学生数',
    basis: 'Y15-5',
    method: '抽 点人数',
    evidence: '班级花名册、座位表',
    requirement: '小学≤45人/班，初中≤50人/班',
    applies: legend('P J N T W M'),
    answer: {
      type: 'countList',
      rows: { of: 'classes' },
      unit: '人',
      decimals: 0,
      minimum: '0',
      maximum: '500',
      tolerance: { kind: 'absolute', value: '0' },
    },
    thresholds: [
      ofRule(
        { kind: 'eachRow', comparison: '≤', limits: { primary: '45', junior: '50' } },
        'classSizes',
        'pupils',
      ),
    ],
    indicators: BY_ENROLMENT,
    unmet: '{school}{class}实有{observed}人，超过{threshold}人/班',
  },
  {
    no: 13,
    text: '大班额/超大班额班数',
    basis: '§5',
    method: '数',
    evidence: '教基2106/2107',
    requirement: '56—65人的班0个，66人及以上的班0个',
    applies: legend('P J N T W'),
    answer: figures(
      counted('large', '大班额（56—65人）', '个', EACH_STAGE, {
        declared: [{ field: 'classes56To60' }, { field: 'classes61To65' }],
      }),
      counted('oversize', '超大班额（66人及以上）', '个', EACH_STAGE, {
        declared: [{ field: 'classes66AndMore' }],
        adoptAs: 'classes66AndMore',
      }),
    ),
    thresholds: [
      exactly({ primary: '0', junior: '0' }, { of: ['large'] }),
      exactly({ primary: '0', junior: '0' }, { of: ['oversize'] }),
    ],
    unmet: '{school}{stage}有大班额{large}个、超大班额{oversize}个',
  },
  {
    no: 14,
    text: '学校规模',
    basis: 'Y15-4',
    method: '数',
    evidence: '学籍',
    requirement: '小学、初中≤2000人；九年、十二年一贯制义务教育阶段≤2500人',
    applies: legend('A'),
    answer: figures(
      counted('students', '在校生数', '人', EACH_STAGE, {
        declared: [{ field: 'students' }],
        adoptAs: 'students',
      }),
    ),
    thresholds: [
      ofRule(
        atMost(
          { whole: '2000', byKind: { nineYear: '2500', twelveYear: '2500' } },
          {
            by: 'sum',
            relaxations: [
              relaxedTo(schoolSize, { whole: '2400', byKind: { nineYear: '3000', twelveYear: '3000' } }),
            ],
          },
        ),
        'schoolSizes',
        'size',
      ),
    ],
    indicators: BY_ENROLMENT,
    unmet: '{school}义务教育阶段在校生{observed}人，超过{threshold}人的规模上限',
  },
  {
    no: 15,
    text: '2400/3000 放宽条件是否成立及到期',
    basis: '规程',
    method: '查',
    evidence: '建校批复、随迁占比',
    requirement: '2010年及之前规划并建成，或随迁子女占比>50%，且放宽未到期',
    applies: legend('P J N T'),
    condition: {
      any: [
        { answer: '14', verdict: ['unmet'] },
        { answer: '14', relaxed: true },
      ],
    },
    unmet: '{school}超规模办学，且不具备学校规模放宽至2400人（九年一贯制3000人）的条件或放宽已到期',
    partly: '{school}学校规模放宽条件的佐证材料不全',
  },
  {
    no: 16,
    text: '阳光均衡编班, 无重点班/快慢班',
    basis: 'YV GL',
    method: '查 访 座',
    evidence: '编班方案、公示、录像',
    requirement: '重点班、快慢班0个',
    applies: legend('A'),
    unmet: '{school}未实行均衡编班，存在重点班或快慢班',
    partly: '{school}均衡编班的方案、公示或录像不完整',
  },
  {
    no: 17,
    text: '班级均衡差: 同年级最大−最小班额',
    basis: 'GL',
    method: '数',
    evidence: '花名册',
    requirement: '参考值≤5人（地方标准，可调整）',
    applies: legend('A'),
    answer: figures(counted('spread', '同年级最大与最小班额之差', '人', EACH_STAGE)),
    thresholds: [atMost({ primary: '5', junior: '5' })],
    editable: true,
    unmet: '{school}{stage}同年级班额相差{observed}人，超过{threshold}人',
  },
  {
    no: 18,
    text: '学籍人籍一致, 无空挂、休学长期',
    basis: '8-1',
    method: '抽',
    evidence: '学籍系统、考勤',
    requirement: '100%',
    applies: legend('A'),
    answer: figures(
      counted('consistent', '人籍一致人数', '人', 'whole'),
      counted('sampled', '抽查人数', '人', 'whole', { minimum: '1' }),
    ),
    thresholds: [percentOf('sampled', { whole: '100' }, { by: 'sum' })],
    unmet: '{school}抽查学籍{sampled}人，人籍一致{consistent}人，存在人籍分离、空挂学籍或长期休学',
  },
  {
    no: 19,
    text: '转入转出手续齐全',
    basis: 'YQ-1',
    method: '查',
    evidence: '转学台账',
    requirement: '100%',
    applies: legend('A'),
    answer: figures(
      counted('complete', '手续齐全人数', '人', 'whole'),
      counted('sampled', '抽查转学人数', '人', 'whole', { minimum: '1' }),
    ),
    thresholds: [percentOf('sampled', { whole: '100' }, { by: 'sum' })],
    unmet: '{school}抽查转学学生{sampled}人，手续齐全{complete}人',
  },
])
