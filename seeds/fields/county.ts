import type { FieldUnit } from '../../shared/fields/field.ts'
import { field, WHOLE } from './define-field.ts'

const county = (code: string, zh: string, en: string, unit: FieldUnit, item: number, finance = false) =>
  field(code, zh, en, unit, WHOLE, `区县填报表 ${item}`, {
    level: 'county',
    period: finance ? 'finance' : 'schoolYear',
  })

/** What only a plan of the county asks (std §10, 003). */
const ofPlan = (code: string, zh: string, en: string) =>
  field(code, zh, en, 'person', WHOLE, '县（区）方案；事业统计', { level: 'county' })

const survey = (code: string, zh: string, en: string) =>
  field(code, zh, en, 'person', WHOLE, '表Ⅵ', { level: 'county' })

/** A raw amount of the public accounts (std §5), of which growth is calculated. Less than `minimum` is no amount. */
const fiscal = (code: string, zh: string, en: string, minimum: number, synonyms: readonly string[]) =>
  field(code, zh, en, 'yuan', WHOLE, '财政决算；全国教育经费统计', {
    level: 'county',
    period: 'finance',
    minimum,
    synonyms: [...synonyms],
  })

/** A county spends more than a million on its schools, and more than a hundred on each pupil. */
const OF_COUNTY = 1_000_000
const PER_PUPIL = 100

/** 区县填报: what no school can say (std §2.4). */
export const countyFields = [
  county(
    'publicFundsQuotaPrimary',
    '规定的小学生均公用经费标准',
    'Public-funds quota per primary pupil',
    'yuan',
    4,
    true,
  ),
  county(
    'publicFundsQuotaJunior',
    '规定的初中生均公用经费标准',
    'Public-funds quota per junior pupil',
    'yuan',
    5,
    true,
  ),
  county('specialSchoolFunds', '特殊教育学校经费总额', 'Funds of special schools', 'yuan', 6, true),
  county('specialSchoolStudents', '特殊教育学校学生人数', 'Pupils of special schools', 'person', 7),
  county(
    'teacherAverageSalary',
    '上年度义务教育学校教师年平均工资收入水平（不含民办学校）',
    'Average teacher salary of the year before (public schools)',
    'yuan',
    8,
    true,
  ),
  county(
    'civilServantAverageSalary',
    '当地公务员年平均工资收入',
    'Average civil-servant salary',
    'yuan',
    9,
    true,
  ),
  county('eligibleForExchange', '符合交流条件教师总数', 'Teachers eligible for exchange', 'person', 10),
  county('exchangedTeachers', '实际交流轮岗教师数', 'Teachers exchanged', 'person', 11),
  county('exchangedBackboneTeachers', '实际交流骨干教师数量', 'Backbone teachers exchanged', 'person', 12),
  county('seniorPlaces', '优质高中招生计划总人数', 'Places of good senior schools', 'person', 13),
  county('seniorPlacesAllotted', '优质高中招生分配指标数', 'Places allotted to junior schools', 'person', 14),
  county('seniorPlacesRural', '向农村学校分配指标数', 'Places allotted to rural schools', 'person', 15),
  county(
    'eligibleMigrants',
    '符合条件的随迁子女总人数',
    'Eligible children of migrant workers',
    'person',
    16,
  ),
  county(
    'migrantsInPublicSchools',
    '在县域内公办学校就读的随迁子女人数',
    'Migrant children in public schools',
    'person',
    17,
  ),
  county(
    'migrantsInPurchasedPlaces',
    '在政府购买服务的民办学校就读随迁子女人数',
    'Migrant children in purchased private places',
    'person',
    18,
  ),
  county('disabledChildren', '适龄残疾儿童少年总数', 'Disabled children of school age', 'person', 19),
  county(
    'disabledChildrenEnrolled',
    '适龄残疾儿童少年入学总人数',
    'Disabled children at school',
    'person',
    20,
  ),
  ofPlan('primaryDropouts', '上学年小学辍学学生数', 'Primary pupils who dropped out in the year before'),
  ofPlan(
    'primaryStudentsYearBefore',
    '上学年初小学在校生数',
    'Primary pupils at the beginning of the year before',
  ),
  ofPlan('juniorDropouts', '上学年初中辍学学生数', 'Junior pupils who dropped out in the year before'),
  ofPlan(
    'juniorStudentsYearBefore',
    '上学年初初中在校生数',
    'Junior pupils at the beginning of the year before',
  ),
  ofPlan(
    'headsBeyondTwoTerms',
    '在同一学校任职超过两届（6年）的校长数',
    'Heads at one school for more than two terms',
  ),
  ofPlan(
    'teachersBeyondTwelveYears',
    '在同一学校工作超过12年的教师数',
    'Teachers at one school for more than twelve years',
  ),
  survey('surveyIssued', '发放社会认可度问卷数', 'Satisfaction questionnaires issued'),
  survey('surveyValid', '回收有效问卷数', 'Valid questionnaires'),
  survey('surveySatisfied', '满意问卷数', 'Satisfied questionnaires'),
  survey('surveyIssuedParents', '发放社会认可度问卷数（其中家长）', 'Questionnaires issued to parents'),
  survey('surveyValidParents', '回收有效问卷数（其中家长）', 'Valid questionnaires of parents'),
  survey('surveySatisfiedParents', '满意问卷数（其中家长）', 'Satisfied questionnaires of parents'),
  survey('interviewed', '实地走访人数', 'Persons interviewed'),
  survey('interviewedSatisfied', '实地走访满意人数', 'Persons interviewed who are satisfied'),
  survey('interviewedParents', '实地走访人数（其中家长）', 'Parents interviewed'),
  survey(
    'interviewedSatisfiedParents',
    '实地走访满意人数（其中家长）',
    'Parents interviewed who are satisfied',
  ),
  fiscal('educationAppropriation', '财政教育拨款', 'Government appropriations for education', OF_COUNTY, [
    '教育财政拨款',
    '财政性教育拨款',
    '预算内教育拨款',
    '一般公共预算教育拨款',
  ]),
  fiscal('recurrentRevenue', '财政经常性收入', 'Recurrent government revenue', OF_COUNTY, [
    '地方财政经常性收入',
    '经常性财政收入',
  ]),
  fiscal('educationExpenditure', '一般公共预算教育支出', 'Budgetary expenditure on education', OF_COUNTY, [
    '公共财政教育支出',
    '公共财政预算教育支出',
  ]),
  fiscal(
    'perPupilExpenditurePrimary',
    '小学生均一般公共预算教育支出',
    'Budgetary expenditure per primary pupil',
    PER_PUPIL,
    ['小学生均教育费用', '小学生均教育经费'],
  ),
  fiscal(
    'perPupilExpenditureJunior',
    '初中生均一般公共预算教育支出',
    'Budgetary expenditure per junior pupil',
    PER_PUPIL,
    ['初中生均教育费用', '初中生均教育经费'],
  ),
  fiscal(
    'perPupilPublicFundsPrimary',
    '小学生均公用经费支出',
    'Public funds spent per primary pupil',
    PER_PUPIL,
    ['小学生均公用经费', '小学生均一般公共预算公用经费'],
  ),
  fiscal(
    'perPupilPublicFundsJunior',
    '初中生均公用经费支出',
    'Public funds spent per junior pupil',
    PER_PUPIL,
    ['初中生均公用经费', '初中生均一般公共预算公用经费'],
  ),
  field('residents', '常住人口数', 'Residents', 'person', WHOLE, '表Ⅰ 人口总数（按常住人口统计）', {
    level: 'county',
    synonyms: ['常住人口', '人口总数'],
  }),
  field(
    'monitoringLowestLevel',
    '质量监测相关科目学业水平最低等级（Ⅰ至Ⅳ级填1至4）',
    'Lowest level of the subjects monitored (1 to 4)',
    'none',
    WHOLE,
    '国家义务教育质量监测结果报告；表Ⅴ 9',
    { level: 'county', maximum: 4 },
  ),
  field(
    'monitoringLargestVariation',
    '质量监测相关科目校际差异率最大值',
    'Largest variation between schools of the subjects monitored',
    'none',
    WHOLE,
    '国家义务教育质量监测结果报告；表Ⅴ 9',
    { level: 'county', maximum: 1 },
  ),
] as const
