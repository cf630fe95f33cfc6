import type { Stage } from '../../shared/schools/stage.ts'
import { BY_STAGE, field, WHOLE } from './define-field.ts'

const PRIMARY: readonly Stage[] = ['primary']

/** One grade's pupils; 初一 is the first grade of 初中. */
const grade = (number: number, zh: string, en: string, stages: readonly Stage[]) =>
  field(
    `grade${number}Students`,
    `${zh}在校生数`,
    `Pupils of grade ${en}`,
    'person',
    stages,
    `教基3112 / 3115 ${zh}列；基础基312 / 313`,
    { synonyms: [`${zh}学生数`, `${zh}人数`], maximum: 5000 },
  )

/** 学生: enrolment at 学年初 and by grade, transfers and retention (std §2.3 P, §2.4, §7.2). */
export const studentFields = [
  field(
    'students',
    '在校生数',
    'Enrolment',
    'person',
    ['primary', 'junior', 'senior'],
    '教基3112 列7 / 教基3115 列3；填报表 10、11',
    {
      synonyms: ['学生数', '在校学生数', '学生人数', '在校学生', '在校生'],
      maximum: 20000,
    },
  ),
  grade(1, '一年级', '1', BY_STAGE),
  grade(2, '二年级', '2', BY_STAGE),
  grade(3, '三年级', '3', BY_STAGE),
  grade(4, '四年级', '4', BY_STAGE),
  grade(5, '五年级', '5', PRIMARY),
  grade(6, '六年级', '6', PRIMARY),
  field('entrants', '招生数', 'Entrants', 'person', BY_STAGE, '教基3112 / 3115 招生数列；基础基312 / 313', {
    synonyms: ['招生人数'],
    maximum: 10000,
  }),
  field(
    'preschooledEntrants',
    '招生数中接受过学前教育人数',
    'Entrants who attended preschool',
    'person',
    PRIMARY,
    '教基3112 学前教育受教育年限各列之和；基础基312 其中受过学前教育',
    { synonyms: ['招生中接受过学前教育', '接受过学前教育人数'], maximum: 10000 },
  ),
  field(
    'graduatedStudents',
    '上学年毕业生数',
    'Graduates of the school year before',
    'person',
    BY_STAGE,
    '教基3112 / 3115 毕业生数列；基础基312 / 313',
    { maximum: 10000 },
  ),
  field(
    'expectedGraduates',
    '预计毕业生数',
    'Expected graduates',
    'person',
    BY_STAGE,
    '教基3112 / 3115 预计毕业生数列；基础基312 / 313',
    { synonyms: ['预计毕业生人数'], maximum: 10000 },
  ),
  field(
    'boardingStudents',
    '寄宿生数',
    'Boarders',
    'person',
    BY_STAGE,
    '教基3112 / 3115 寄宿生行；基础基312 / 313',
    { synonyms: ['寄宿生人数', '寄宿学生数', '住宿生数'], maximum: 20000 },
  ),
  field(
    'leftBehindStudents',
    '农村留守儿童数',
    'Rural left-behind children',
    'person',
    BY_STAGE,
    '教基3112 / 3115 农村留守儿童行；基础基312 / 313',
    { synonyms: ['农村留守儿童人数', '留守儿童数', '留守儿童人数'], maximum: 20000 },
  ),
  field(
    'migrantStudents',
    '进城务工人员随迁子女在校生数',
    'Children of migrant workers',
    'person',
    WHOLE,
    '教基3112 / 3115 进城务工人员随迁子女行；填报表 12',
    {
      synonyms: ['随迁子女在校生人数', '进城务工人员随迁子女在校生人数', '随迁子女数'],
    },
  ),
  field(
    'catchmentStudents',
    '家庭住址在划片范围内的在校学生数',
    'Pupils living in the catchment area',
    'person',
    BY_STAGE,
    '填报表 13、14',
    {
      synonyms: ['家庭住址在划片范围内的在校学生人数', '划片范围内在校学生数', '划片内学生数'],
    },
  ),
  field('graduates', '本届毕业学生数', 'Graduates of this year', 'person', WHOLE, '填报表 64', {
    synonyms: ['本届毕业学生人数', '毕业学生数', '毕业生数'],
  }),
  field(
    'entrantsThreeYearsAgo',
    '毕业年级初一时在校学生数',
    'Enrolment of that cohort in grade 7',
    'person',
    WHOLE,
    '填报表 65',
  ),
  field(
    'cohortTransfersIn',
    '毕业年级三年转入学生数',
    'Transfers into the cohort',
    'person',
    WHOLE,
    '填报表 66',
  ),
  field(
    'cohortTransfersOut',
    '毕业年级三年转出学生数',
    'Transfers out of the cohort',
    'person',
    WHOLE,
    '填报表 67',
  ),
  field(
    'medicalChecks',
    '上学年参加体检学生数',
    'Pupils medically checked in the school year before',
    'person',
    WHOLE,
    '基础基112 / 教基1102续',
    { synonyms: ['上年参加体检学生数', '参加体检学生数', '体检人数'] },
  ),
  field('cohortDeaths', '毕业年级三年死亡学生数', 'Deaths in the cohort', 'person', WHOLE, '填报表 68'),
] as const
