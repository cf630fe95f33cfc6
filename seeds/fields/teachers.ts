import { BY_STAGE, field, WHOLE } from './define-field.ts'

const course = (code: string, subject: string, english: string, item: number, synonyms: string[] = []) =>
  field(
    code,
    `${subject}专任教师数`,
    `${english} teachers`,
    'person',
    BY_STAGE,
    `教基4155 / 4156 ${subject}列；填报表 ${item}`,
    {
      synonyms: [`${subject}专任教师人数`, `${subject}教师数`, `${subject}教师`, ...synonyms],
    },
  )

const visiting = (code: string, subject: string, english: string, item: number) =>
  field(
    code,
    `${subject}交流轮岗/兼职/走教教师数`,
    `Visiting ${english} teachers`,
    'person',
    WHOLE,
    `填报表 ${item}`,
    {
      synonyms: [`${subject}交流轮岗/兼职/走教教师人数`],
    },
  )

/** 教师: qualification, 骨干, certificates, training, physical education and arts (std §2.3-1 to 3, §2.4). */
export const teacherFields = [
  field('fullTimeTeachers', '专任教师数', 'Full-time teachers', 'person', BY_STAGE, '教基4149；填报表 26', {
    synonyms: ['专任教师总人数', '专任教师总数', '专任教师'],
    maximum: 2000,
  }),
  field('teachers', '教师数', 'Teachers', 'person', WHOLE, '学校名册（不分专任、兼任）', {
    synonyms: ['教师人数', '教师总数'],
    maximum: 3000,
  }),
  field('staff', '教职工数', 'Staff', 'person', BY_STAGE, '教基4149 / 基础基412 教职工数', {
    synonyms: ['教职工总数', '教职工'],
    maximum: 3000,
  }),
  field(
    'collegeTeachers',
    '专科学历专任教师数',
    'Teachers with a college diploma',
    'person',
    BY_STAGE,
    '教基4155 / 4156 专科行；填报表 27',
    {
      synonyms: ['专科学历教师人数', '大专学历教师人数', '专科教师数', '专科', '大专'],
    },
  ),
  field(
    'bachelorTeachers',
    '本科学历专任教师数',
    "Teachers with a bachelor's degree",
    'person',
    BY_STAGE,
    '教基4155 / 4156 本科行；填报表 28、29',
    {
      synonyms: ['本科学历教师人数', '本科教师数', '本科'],
    },
  ),
  field(
    'masterTeachers',
    '硕士学历专任教师数',
    "Teachers with a master's degree",
    'person',
    BY_STAGE,
    '教基4155 / 4156 硕士行；填报表 30、31',
    {
      synonyms: ['硕士学历教师人数', '硕士研究生学历教师人数', '硕士研究生', '硕士'],
    },
  ),
  field(
    'doctorTeachers',
    '博士学历专任教师数',
    'Teachers with a doctorate',
    'person',
    BY_STAGE,
    '教基4155 / 4156 博士行；填报表 32、33',
    {
      synonyms: ['博士研究生学历教师人数', '博士学历教师人数', '博士研究生', '博士'],
    },
  ),
  field(
    'postgraduateTeachers',
    '研究生学历专任教师数',
    'Teachers with a postgraduate degree (master or doctor)',
    'person',
    BY_STAGE,
    '基础基423 / 424 研究生行',
    { synonyms: ['研究生学历教师人数', '研究生学历教师数'] },
  ),
  field(
    'aboveRequiredTeachers',
    '高于规定学历专任教师数',
    'Full-time teachers above the required qualification',
    'person',
    BY_STAGE,
    '基础基423 / 424 各学历行之和；汇总表（不分学历层次时）',
    { synonyms: ['高于规定学历教师数', '高于规定学历教师', '高于规定学历的专任教师数'] },
  ),
  field(
    'midTitleTeachers',
    '中级及以上专业技术职务专任教师数',
    'Full-time teachers with an intermediate or higher professional title',
    'person',
    BY_STAGE,
    '基础基422 正高级、副高级、中级各列之和',
    {
      synonyms: [
        '中级及以上专业技术职务教师数',
        '中级及以上职称专任教师数',
        '中级及以上职称教师数',
        '中级以上职称教师数',
      ],
    },
  ),
  field(
    'backboneTeachers',
    '县级及以上骨干教师数',
    'Backbone teachers of county level and above',
    'person',
    BY_STAGE,
    '教基1102续 / 基础基112；填报表 34',
    {
      synonyms: ['县级以上骨干教师数', '骨干教师数', '骨干教师', '县级及以上骨干教师'],
    },
  ),
  field(
    'certifiedTeachers',
    '持有教师资格证的专任教师数',
    'Full-time teachers holding a certificate',
    'person',
    WHOLE,
    '填报表 35',
    {
      synonyms: ['持有教师资格证的专任教师人数', '持证教师数'],
    },
  ),
  field(
    'trainedTeachers',
    '近5年培训满360学时专任教师数',
    'Full-time teachers with 360 training hours in five years',
    'person',
    WHOLE,
    '填报表 36',
    {
      synonyms: ['近5年培训满360学时专任教师人数', '360学时达标教师数'],
    },
  ),
  field(
    'countyTrainings',
    '接受县级及以上培训专任教师人次',
    'Trainings of full-time teachers at county level and above',
    'person',
    WHOLE,
    '基础基442 国家级至县级 / 教基4068',
    { synonyms: ['县级及以上培训人次', '县级及以上培训专任教师人次'] },
  ),
  field(
    'peAndArtTeachers',
    '体育、艺术（美术、音乐）专任教师数',
    'Physical-education and art teachers together',
    'person',
    BY_STAGE,
    '汇总表（不分学科时）',
    {
      synonyms: [
        '体育、艺术专任教师数',
        '体育艺术专任教师数',
        '体育、艺术（音乐、美术）专任教师数',
        '体育、艺术（美术、音乐）教师数',
        '体育、艺术教师数',
        '体育艺术教师数',
        '体育和艺术专任教师数',
        '体艺专任教师数',
        '体艺教师数',
        '体艺教师',
        '音体美教师数',
        '音体美专任教师数',
      ],
    },
  ),
  course('peTeachers', '体育', 'Physical education', 37, ['体育与健康专任教师数', '体育与健康']),
  course('musicTeachers', '音乐', 'Music', 38),
  course('fineArtTeachers', '美术', 'Fine art', 39),
  course('artTeachers', '艺术', 'Art (beside music and fine art)', 40),
  field(
    'artTeachersSubtotal',
    '艺术专任教师数（含音乐、美术）',
    'Art teachers including music and fine art',
    'person',
    BY_STAGE,
    '教基4155 / 4156 艺术列（2022课标版式为音乐、美术小计）',
    {
      synonyms: ['艺术（音乐、美术）专任教师数', '艺术(音乐、美术)'],
    },
  ),
  visiting('visitingPeTeachers', '体育', 'physical education', 41),
  visiting('visitingMusicTeachers', '音乐', 'music', 42),
  visiting('visitingFineArtTeachers', '美术', 'fine art', 43),
  visiting('visitingArtTeachers', '艺术', 'art', 44),
] as const
