import type { SchoolAttributes } from '../schools/school.ts'
import type { CompulsoryStage, Stage } from '../schools/stage.ts'

/** What an item of the form asks for. */
export type SchoolFormContent =
  | {
      readonly kind: 'attribute'
      readonly attribute: Extract<
        keyof SchoolAttributes,
        'name' | 'kind' | 'code' | 'builtYear' | 'plannedBy2010' | 'plannedBy2016' | 'denseCentre'
      >
    }
  /** Follows from the figures; the form asks for it all the same. */
  | { readonly kind: 'fact'; readonly fact: 'smallRuralSchool' | 'smallClasses' }
  | {
      readonly kind: 'field'
      readonly field: string
      readonly stage: Stage | 'whole'
      /** 10000 for 万元. */
      readonly unitSize: 1 | 10000
    }

/** One row of the vertical return form (学校填报数据). */
export type SchoolFormItem = {
  readonly category: string
  readonly label: string
  readonly unit: string
  readonly required: boolean
  readonly note: string
  /** The only stage that is asked; null: every school. */
  readonly onlyStage: CompulsoryStage | null
  readonly content: SchoolFormContent
}

type Row = readonly [label: string, unit: string, content: SchoolFormContent]
type Extra = Partial<Pick<SchoolFormItem, 'required' | 'note' | 'onlyStage'>>

const attribute = (name: Extract<SchoolFormContent, { kind: 'attribute' }>['attribute']) =>
  ({ kind: 'attribute', attribute: name }) as const
const fact = (name: Extract<SchoolFormContent, { kind: 'fact' }>['fact']) =>
  ({ kind: 'fact', fact: name }) as const
const ofStage = (field: string, stage: CompulsoryStage) =>
  ({ kind: 'field', field, stage, unitSize: 1 }) as const
const whole = (field: string, unitSize: 1 | 10000 = 1) =>
  ({ kind: 'field', field, stage: 'whole', unitSize }) as const

const section = (
  category: string,
  rows: readonly Row[],
  { required = true, note = '', onlyStage = null }: Extra = {},
): SchoolFormItem[] =>
  rows.map(([label, unit, content]) => ({ category, label, unit, required, note, onlyStage, content }))

const SMALL_SCHOOLS_ONLY: Extra = { required: false, note: '仅50-100人乡村小规模学校填写' }
const DENSE_CENTRES_ONLY: Extra = { required: false, note: '仅人口密度过高的中心城区学校填写' }

/** The 68 items of the vertical form, in its order and with its words. */
export const schoolFormItems: readonly SchoolFormItem[] = [
  ...section('基本信息', [
    ['学校名称', '', attribute('name')],
    ['学校类型', '小学/初中/九年一贯制/十二年一贯制/完全中学', attribute('kind')],
    ['学校代码', '', attribute('code')],
    ['建校时间', '年', attribute('builtYear')],
    ['是否2010年及之前规划并建成', '是/否', attribute('plannedBy2010')],
    ['是否2016年及之前规划并建成', '是/否', attribute('plannedBy2016')],
    ['是否人口密度过高的大城市中心城区学校', '是/否', attribute('denseCentre')],
    ['是否50人及以上但不足100人的乡村小规模学校和教学点', '是/否', fact('smallRuralSchool')],
    ['是否最大班额低于30人的农村小规模学校', '是/否', fact('smallClasses')],
  ]),
  ...section('学生信息', [
    ['小学学生人数', '人', ofStage('students', 'primary')],
    ['初中学生人数', '人', ofStage('students', 'junior')],
    ['进城务工人员随迁子女在校生人数', '人', whole('migrantStudents')],
    ['家庭住址在划片范围内的在校学生人数（小学）', '人', ofStage('catchmentStudents', 'primary')],
    ['家庭住址在划片范围内的在校学生人数（初中）', '人', ofStage('catchmentStudents', 'junior')],
  ]),
  ...section('班级信息', [
    ['班级总数', '个', whole('classes')],
    ['每班25人以下班级个数', '个', whole('classesUpTo25')],
    ['每班26-30人班级个数', '个', whole('classes26To30')],
    ['每班31-35人班级个数', '个', whole('classes31To35')],
    ['每班36-40人班级个数', '个', whole('classes36To40')],
    ['每班41-45人班级个数', '个', whole('classes41To45')],
    ['每班46-50人班级个数', '个', whole('classes46To50')],
    ['每班51-55人班级个数', '个', whole('classes51To55')],
    ['每班56-60人班级个数', '个', whole('classes56To60')],
    ['每班61-65人班级个数', '个', whole('classes61To65')],
    ['每班66人以上班级个数', '个', whole('classes66AndMore')],
  ]),
  ...section('教师学历信息', [
    ['专任教师总人数', '人', whole('fullTimeTeachers')],
    ['专科学历教师人数（小学）', '人', ofStage('collegeTeachers', 'primary')],
    ['本科学历教师人数（小学）', '人', ofStage('bachelorTeachers', 'primary')],
    ['本科学历教师人数（初中）', '人', ofStage('bachelorTeachers', 'junior')],
    ['硕士学历教师人数（小学）', '人', ofStage('masterTeachers', 'primary')],
    ['硕士学历教师人数（初中）', '人', ofStage('masterTeachers', 'junior')],
    ['博士研究生学历教师人数（小学）', '人', ofStage('doctorTeachers', 'primary')],
    ['博士研究生学历教师人数（初中）', '人', ofStage('doctorTeachers', 'junior')],
    ['县级及以上骨干教师数', '人', whole('backboneTeachers')],
    ['持有教师资格证的专任教师人数', '人', whole('certifiedTeachers')],
    ['近5年培训满360学时专任教师人数', '人', whole('trainedTeachers')],
  ]),
  ...section('体育艺术教师', [
    ['体育专任教师人数', '人', whole('peTeachers')],
    ['音乐专任教师人数', '人', whole('musicTeachers')],
    ['美术专任教师人数', '人', whole('fineArtTeachers')],
    ['艺术专任教师人数', '人', whole('artTeachers')],
  ]),
  ...section(
    '体育艺术教师',
    [
      ['体育交流轮岗/兼职/走教教师人数', '人', whole('visitingPeTeachers')],
      ['音乐交流轮岗/兼职/走教教师人数', '人', whole('visitingMusicTeachers')],
      ['美术交流轮岗/兼职/走教教师人数', '人', whole('visitingFineArtTeachers')],
      ['艺术交流轮岗/兼职/走教教师人数', '人', whole('visitingArtTeachers')],
    ],
    SMALL_SCHOOLS_ONLY,
  ),
  ...section('教学用房面积', [
    ['教学及辅助用房总面积', '平方米', whole('teachingAuxiliaryArea')],
    ['室内体育用房面积', '平方米', whole('indoorSportsArea')],
  ]),
  ...section('体育场馆面积', [
    ['学校体育馆面积', '平方米', whole('gymnasiumArea')],
    ['校内体育场面积', '平方米', whole('sportsGroundArea')],
  ]),
  ...section(
    '体育场馆面积',
    [
      ['校外租赁场馆面积', '平方米', whole('leasedSportsArea')],
      ['校内其他体育场面积', '平方米', whole('otherSportsArea')],
    ],
    DENSE_CENTRES_ONLY,
  ),
  ...section('教学设备', [
    ['教学仪器设备资产值（账面原值）', '万元', whole('equipmentValue', 10000)],
    ['网络多媒体教室间数', '间', whole('multimediaRooms')],
  ]),
  ...section('音乐美术教室', [
    ['音乐教室总间数', '间', whole('musicRooms')],
    ['单间面积≥96㎡的音乐教室间数', '间', whole('musicRoomsFrom96')],
    ['73㎡≤单间面积＜96㎡的音乐教室间数', '间', whole('musicRooms73To96')],
    ['61㎡≤单间面积＜73㎡的音乐教室间数', '间', whole('musicRooms61To73')],
    ['美术教室总间数', '间', whole('fineArtRooms')],
    ['单间面积≥90㎡的美术教室间数', '间', whole('fineArtRoomsFrom90')],
    ['67㎡≤单间面积＜90㎡的美术教室间数', '间', whole('fineArtRooms67To90')],
    ['61㎡≤单间面积＜67㎡的美术教室间数', '间', whole('fineArtRooms61To67')],
  ]),
  ...section('经费信息', [
    ['上一年度公用经费预算总额', '万元', whole('publicFundsBudget', 10000)],
    ['上一年度公用经费决算总额', '万元', whole('publicFundsFinal', 10000)],
    ['上一年度教师培训经费预算总额', '万元', whole('trainingBudget', 10000)],
  ]),
  ...section(
    '巩固率数据',
    [
      ['本届毕业学生人数', '人', whole('graduates')],
      ['毕业年级初一时在校学生数', '人', whole('entrantsThreeYearsAgo')],
      ['毕业年级三年转入学生数', '人', whole('cohortTransfersIn')],
      ['毕业年级三年转出学生数', '人', whole('cohortTransfersOut')],
      ['毕业年级三年死亡学生数', '人', whole('cohortDeaths')],
    ],
    { note: '初中填写', onlyStage: 'junior' },
  ),
]
