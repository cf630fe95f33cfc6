import { BY_STAGE, field } from './define-field.ts'

const band = (code: string, range: string, english: string, item: number) =>
  field(
    code,
    `${range}班级数`,
    `Classes of ${english}`,
    'class',
    BY_STAGE,
    `教基2106 / 2107，基础基212 / 213；填报表 ${item}`,
    {
      synonyms: [`每班${range}班级个数`, `${range}的班级数`, `班额${range}`],
    },
  )

/** 班级: number of classes and the ten statistical class-size bands (std §5). */
export const classFields = [
  field(
    'classes',
    '班级数',
    'Classes',
    'class',
    BY_STAGE,
    '教基2106 / 2107，基础基212 / 213 合计；填报表 15',
    {
      synonyms: ['班级总数', '教学班数', '班数'],
      maximum: 400,
    },
  ),
  field(
    'fiveYearClasses',
    '五年制班数',
    'Classes of five-year primary schooling',
    'class',
    ['primary'],
    '基础基212 / 教基2106 其中：五年制',
  ),
  field(
    'fourYearClasses',
    '四年制班数',
    'Classes of four-year junior schooling',
    'class',
    ['junior'],
    '基础基213 / 教基2107 其中：四年制',
  ),
  field('grades', '年级数', 'Grades', 'grade', BY_STAGE, '表Ⅱ-2 L4', { maximum: 12 }),
  band('classesUpTo25', '25人以下', 'up to 25 pupils', 16),
  band('classes26To30', '26-30人', '26 to 30 pupils', 17),
  band('classes31To35', '31-35人', '31 to 35 pupils', 18),
  band('classes36To40', '36-40人', '36 to 40 pupils', 19),
  band('classes41To45', '41-45人', '41 to 45 pupils', 20),
  band('classes46To50', '46-50人', '46 to 50 pupils', 21),
  band('classes51To55', '51-55人', '51 to 55 pupils', 22),
  band('classes56To60', '56-60人', '56 to 60 pupils', 23),
  band('classes61To65', '61-65人', '61 to 65 pupils', 24),
  band('classes66AndMore', '66人以上', '66 pupils and more', 25),
] as const
