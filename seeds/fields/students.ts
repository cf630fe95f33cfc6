import { BY_STAGE, field, WHOLE } from './define-field.ts'

/** 学生: enrolment at 学年初, transfers and retention (std §2.3 P, §2.4). */
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
  field(
    'migrantStudents',
    '进城务工人员随迁子女在校生数',
    'Children of migrant workers',
    'person',
    WHOLE,
    '填报表 12',
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
  field('cohortDeaths', '毕业年级三年死亡学生数', 'Deaths in the cohort', 'person', WHOLE, '填报表 68'),
] as const
