import type { CountyItem } from '../../../shared/assessment/county/item.ts'
import { judged, percentage } from '../kit/define-rule.ts'
import { chartersAndIt } from '../quality-2017/quality/charters-and-it.ts'
import { curriculum } from '../quality-2017/quality/curriculum.ts'
import { disabledEnrolment } from '../quality-2017/quality/disabled-enrolment.ts'
import { homeworkLoad } from '../quality-2017/quality/homework-load.ts'
import { juniorRetention } from '../quality-2017/quality/junior-retention.ts'
import { trainingFunds } from '../quality-2017/quality/training-funds.ts'
import { clauseOf, plan } from './define-item.ts'
import { only } from './from-nation.ts'

/** What the plan asks of quality. */
export const qualityItems: readonly CountyItem[] = [
  plan('四（一）4', {
    ...juniorRetention,
    number: 1,
    text: '初中三年巩固率达到95%以',
    remark: { zh: '原文“95%以”缺“上”字', en: 'The words break off; read as "95 % and more"' },
  }),
  plan('四（一）4', {
    id: 'dropouts',
    group: 'quality',
    number: 2,
    label: { zh: '辍学率', en: 'Pupils who drop out' },
    text: '小学实现在校生无辍学，初中在校生辍学率控制在省定标准1%以内。',
    rules: [
      percentage(
        'primary',
        { zh: '小学辍学率', en: 'Primary pupils who dropped out' },
        {
          numerator: [{ field: 'primaryDropouts' }],
          denominator: [{ field: 'primaryStudentsYearBefore' }],
          limit: '0',
        },
        { comparison: '<=' },
      ),
      percentage(
        'junior',
        { zh: '初中辍学率', en: 'Junior pupils who dropped out' },
        {
          numerator: [{ field: 'juniorDropouts' }],
          denominator: [{ field: 'juniorStudentsYearBefore' }],
          limit: '1',
        },
        { comparison: '<=' },
      ),
    ],
  }),
  plan('四（一）4、四（四）3', {
    ...disabledEnrolment,
    number: 3,
    text: '全区残疾儿童少年入学率达到95%以上。',
    remark: { zh: '同一要求在方案中写了两次', en: 'The plan says it twice' },
  }),
  plan('四（二）1', {
    ...trainingFunds,
    number: 4,
    text: '全区所有学校按照不低于学校年度公用经费预算总额的5%安排教师培训经费。',
  }),
  plan('四（二）4', {
    ...chartersAndIt,
    number: 5,
    text: '实现学校管理与教学信息化，逐步实现教育教学现代化。',
    rules: only(chartersAndIt.rules, 'digital'),
  }),
  plan('四（三）1', {
    ...curriculum,
    number: 6,
    text: '开足开齐国家课程，开好地方课程，开发校本课程，搞好综合实践活动课程。',
  }),
  plan('四（一）3', {
    ...homeworkLoad,
    number: 7,
    text: '课堂教学改革成效显著，学生课业负担减轻，教育教学质量显著提高。',
  }),
  plan('三（二）2', {
    id: 'schoolsOnSchedule',
    group: 'quality',
    number: 8,
    label: { zh: '各校按计划达标', en: 'Schools reach the standard as scheduled' },
    text: '2027年底，全区11所义务教育学校基本实现校际成优质均衡，申请上级部门验收。',
    contradictions: [
      {
        text: '2025（3所中小学）、2026（5所中小学）、2027（2所中小学）',
        clause: clauseOf('三（二）1'),
      },
    ],
    remark: {
      zh: '推进计划列出的学校合计10所，比11所少1所',
      en: 'The schedule lists ten schools, one less than eleven',
    },
    rules: [
      judged(
        'reached',
        { zh: '全区11所学校到2027年底达到标准', en: 'Eleven schools reach the standard by the end of 2027' },
        { zh: '各校验收结论、推进计划', en: 'Conclusions on the schools, schedule' },
      ),
    ],
  }),
]
