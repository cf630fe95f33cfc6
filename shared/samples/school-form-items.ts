import type { CellValue } from '../returns/workbook.ts'
import type { SchoolKind } from '../schools/school-kind.ts'
import type { CompulsoryStage } from '../schools/stage.ts'
import { cellNumber, type SchoolYear, wholeSchoolValue } from './school-year.ts'

/** One row of the vertical return form (学校填报数据). */
export type SchoolFormItem = {
  readonly category: string
  readonly label: string
  readonly unit: string
  readonly required: boolean
  readonly note: string
  /** What the school fills in; null leaves 填报值 empty. */
  readonly fill: (school: SchoolYear) => CellValue
}

type Fill = SchoolFormItem['fill']
type Row = readonly [label: string, unit: string, fill: Fill]

const KIND_WORDS: Readonly<Record<SchoolKind, string>> = {
  primary: '小学',
  teachingPoint: '小学',
  junior: '初中',
  nineYear: '九年一贯制',
  twelveYear: '十二年一贯制',
  complete: '完全中学',
  special: '特殊教育学校',
  vocational: '职业学校',
  kindergarten: '幼儿园',
}

const yesNo = (answer: boolean | null): CellValue => (answer === null ? null : answer ? '是' : '否')

const isRural = ({ attributes }: SchoolYear): boolean => attributes.location === 'rural'

/** std §1.2, relaxation of 体育艺术教师: 50 to 99 pupils. */
function isSmallRuralSchool(school: SchoolYear): boolean {
  const students = Number(wholeSchoolValue(school, 'students') ?? 0)
  return isRural(school) && students >= 50 && students < 100
}

/** std §1.2, relaxation of 音乐/美术教室: the largest class has fewer than 30 pupils. */
function hasSmallClasses(school: SchoolYear): boolean {
  return isRural(school) && school.classes.every(({ students }) => students < 30)
}

const whole =
  (field: string, unitSize: 1 | 10000 = 1): Fill =>
  (school) =>
    cellNumber(wholeSchoolValue(school, field), unitSize)

const ofStage =
  (field: string, stage: CompulsoryStage): Fill =>
  (school) =>
    cellNumber(school.value(field, stage), 1)

const section = (
  category: string,
  rows: readonly Row[],
  { required = true, note = '' }: { readonly required?: boolean; readonly note?: string } = {},
): SchoolFormItem[] => rows.map(([label, unit, fill]) => ({ category, label, unit, required, note, fill }))

const SMALL_SCHOOLS_ONLY = { required: false, note: '仅50-100人乡村小规模学校填写' }
const DENSE_CENTRES_ONLY = { required: false, note: '仅人口密度过高的中心城区学校填写' }

/** The 68 items of the vertical form, in its order and with its words. */
export const schoolFormItems: readonly SchoolFormItem[] = [
  ...section('基本信息', [
    ['学校名称', '', ({ attributes }) => attributes.name],
    [
      '学校类型',
      '小学/初中/九年一贯制/十二年一贯制/完全中学',
      ({ attributes }) => KIND_WORDS[attributes.kind],
    ],
    ['学校代码', '', ({ attributes }) => attributes.code],
    ['建校时间', '年', ({ attributes }) => attributes.builtYear],
    ['是否2010年及之前规划并建成', '是/否', ({ attributes }) => yesNo(attributes.plannedBy2010)],
    ['是否2016年及之前规划并建成', '是/否', ({ attributes }) => yesNo(attributes.plannedBy2016)],
    ['是否人口密度过高的大城市中心城区学校', '是/否', ({ attributes }) => yesNo(attributes.denseCentre)],
    [
      '是否50人及以上但不足100人的乡村小规模学校和教学点',
      '是/否',
      (school) => yesNo(isSmallRuralSchool(school)),
    ],
    ['是否最大班额低于30人的农村小规模学校', '是/否', (school) => yesNo(hasSmallClasses(school))],
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
    { note: '初中填写' },
  ),
]
