import type { CountyItem } from '../../../shared/assessment/county/item.ts'
import type { Condition } from '../../../shared/checklists/condition.ts'
import { catchmentEntry } from '../quality-2017/government/catchment-entry.ts'
import { classSizes } from '../quality-2017/government/class-sizes.ts'
import { layoutPlan } from '../quality-2017/government/layout-plan.ts'
import { migrantAndLeftBehind } from '../quality-2017/government/migrant-and-left-behind.ts'
import { postsAllotted } from '../quality-2017/government/posts-allotted.ts'
import { schoolSizes } from '../quality-2017/government/school-sizes.ts'
import { specialSchoolFunding } from '../quality-2017/government/special-school-funding.ts'
import { teacherExchange } from '../quality-2017/government/teacher-exchange.ts'
import { teacherSalaries } from '../quality-2017/government/teacher-salaries.ts'
import { teacherTraining } from '../quality-2017/government/teacher-training.ts'
import { clauseOf, plan } from './define-item.ts'
import { limited, only } from './from-nation.ts'
import { terms } from './terms.ts'

/** 小学、初中; the plan says nothing of all-through schools. */
const PRIMARY_AND_JUNIOR: Condition = { fact: 'kind', in: ['primary', 'teachingPoint', 'junior', 'complete'] }

/** What the plan asks of the government: the nation's rules where it says the same, with its own numbers. */
export const governmentItems: readonly CountyItem[] = [
  plan('三（一）总体思路', {
    ...layoutPlan,
    number: 1,
    text: '因地制宜调整中小学布局结构，进一步缩小城乡中小学办学差距。',
  }),
  plan('四（一）4', {
    ...schoolSizes,
    number: 2,
    text: '到2027年所有小学、初中规模不超过2000人。',
    rules: limited(schoolSizes.rules, { size: { whole: '2000' } }).map((rule) => ({
      ...rule,
      of: PRIMARY_AND_JUNIOR,
    })),
  }),
  plan('四（一）4', {
    ...classSizes,
    number: 3,
    text: '到2027年小学班额不超过45人、初中50人。',
    contradictions: [
      { text: '逐步消除现有大班额', clause: clauseOf('四（一）1') },
      { text: '我区2020年消除大班额', clause: clauseOf('四（一）1') },
    ],
  }),
  plan('四（四）3', {
    ...specialSchoolFunding,
    number: 4,
    text: '特殊教育学校生均公用经费不低于6000元。',
    rules: limited(specialSchoolFunding.rules, { perPupil: { whole: '6000' } }),
  }),
  plan('四（二）4', {
    ...teacherSalaries,
    number: 5,
    text: '全区义务教育学校教师平均工资水平不低于当地公务员工收入水平，按规定足额核定教师绩效工资总量。',
    remark: {
      zh: '原文“公务员工收入水平”缺字，按“公务员平均工资收入水平”理解',
      en: 'The words for the income of civil servants are garbled; read as their average salary',
    },
  }),
  plan('四（二）1', {
    ...teacherTraining,
    number: 6,
    text: '教师5年360学时培训完成率达到100%。',
  }),
  plan('四（二）2', {
    ...postsAllotted,
    number: 7,
    text: '区编制、教育行政部门在核定教职工编制总额和岗位总量内统筹配置教职工编制和岗位数量。',
  }),
  plan('四（二）3', {
    ...teacherExchange,
    number: 8,
    text: '全区每年交流轮岗教师的比例不低于符合交流条件教师总数的10%，其中骨干教师不低于交流轮岗教师总数的20%。',
  }),
  terms(9),
  plan('四（五）2', {
    ...catchmentEntry,
    number: 10,
    text: '城区、镇区公办小学、初中就近划片入学比例分别达到100%。',
    remark: {
      zh: '原文说“分别”，却只有一个数：按小学、初中都是100%理解',
      en: 'It says "respectively" of two groups and gives one number: read as 100 % of both',
    },
    rules: limited(catchmentEntry.rules, { junior: { whole: '100' } }),
  }),
  plan('四（四）2', {
    ...migrantAndLeftBehind,
    number: 11,
    text: '建立和完善关爱帮助农村“留守学生”机制，解决好农村留守儿童教育工作。',
    rules: only(migrantAndLeftBehind.rules, 'care'),
  }),
]
