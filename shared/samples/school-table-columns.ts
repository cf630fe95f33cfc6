import type { CellValue } from '../returns/workbook.ts'
import type { CompulsoryStage } from '../schools/stage.ts'
import { cellNumber, type SchoolYear } from './school-year.ts'

/** A column of the one-row-per-school table. */
export type SchoolTableColumn = {
  /** Header above several columns; null: the header itself reaches down over all header rows. */
  readonly group: string | null
  readonly header: string
  readonly unit: string
  /** `whole` columns hold one value for all rows of a school. */
  readonly counted: 'byStage' | 'whole'
  /** Whether 合计 has a sense. */
  readonly summed: boolean
  readonly cell: (school: SchoolYear, stage: CompulsoryStage) => CellValue
}

const STAGE_WORDS: Readonly<Record<CompulsoryStage, string>> = { primary: '小学', junior: '初中' }
const KIND_WORDS: Partial<Readonly<Record<string, string>>> = {
  primary: '小学',
  teachingPoint: '教学点',
  junior: '初级中学',
  nineYear: '九年一贯制学校',
  twelveYear: '十二年一贯制学校',
  complete: '完全中学',
}
const LOCATION_WORDS = { urban: '城区', town: '镇区', rural: '乡村' } as const

const about = (header: string, cell: SchoolTableColumn['cell']): SchoolTableColumn => ({
  group: null,
  header,
  unit: '',
  counted: 'byStage',
  summed: false,
  cell,
})

const byStage =
  (group: string, unit: string) =>
  (field: string, header: string, summed = true): SchoolTableColumn => ({
    group,
    header,
    unit,
    counted: 'byStage',
    summed,
    cell: (school, stage) => cellNumber(school.value(field, stage), 1),
  })

const whole =
  (group: string) =>
  (field: string, header: string, unit: string): SchoolTableColumn => ({
    group,
    header,
    unit,
    counted: 'whole',
    summed: true,
    cell: (school) => cellNumber(school.value(field, 'whole'), unit === '万元' ? 10000 : 1),
  })

const students = byStage('学生', '人')
// 班级数 says itself what it counts.
const classes = byStage('班级与班额', '')
const teachers = byStage('专任教师', '人')
const courses = byStage('体育艺术专任教师', '人')
const studentsWhole = whole('随迁子女')
const staffing = whole('资格与培训')
const visiting = whole('交流轮岗、兼职、走教教师')
const premises = whole('校舍与体育场馆')
const equipment = whole('教学设备')
const rooms = whole('音乐、美术专用教室')
const money = whole('经费')
const cohort = whole('初中三年巩固率')

/** Every school-level field, under the words that counties use in such tables (std §7.2). */
export const schoolTableColumns: readonly SchoolTableColumn[] = [
  about('学校名称', ({ attributes }) => attributes.name),
  about('学校代码', ({ attributes }) => attributes.code),
  about('学校类型', ({ attributes }) => KIND_WORDS[attributes.kind] ?? null),
  about('学段', (_, stage) => STAGE_WORDS[stage]),
  about('城乡类型', ({ attributes }) => (attributes.location ? LOCATION_WORDS[attributes.location] : null)),
  students('students', '在校生数'),
  students('catchmentStudents', '家庭住址在划片范围内的在校学生数'),
  classes('grades', '年级数', false),
  classes('classes', '班级数'),
  classes('classesUpTo25', '25人以下班级数'),
  classes('classes26To30', '26-30人班级数'),
  classes('classes31To35', '31-35人班级数'),
  classes('classes36To40', '36-40人班级数'),
  classes('classes41To45', '41-45人班级数'),
  classes('classes46To50', '46-50人班级数'),
  classes('classes51To55', '51-55人班级数'),
  classes('classes56To60', '56-60人班级数'),
  classes('classes61To65', '61-65人班级数'),
  classes('classes66AndMore', '66人以上班级数'),
  teachers('staff', '教职工数'),
  teachers('fullTimeTeachers', '专任教师数'),
  teachers('doctorTeachers', '博士研究生'),
  teachers('masterTeachers', '硕士研究生'),
  teachers('bachelorTeachers', '本科'),
  teachers('collegeTeachers', '专科'),
  teachers('backboneTeachers', '县级及以上骨干教师数'),
  courses('peTeachers', '体育专任教师数'),
  courses('musicTeachers', '音乐专任教师数'),
  courses('fineArtTeachers', '美术专任教师数'),
  courses('artTeachers', '艺术专任教师数'),
  studentsWhole('migrantStudents', '进城务工人员随迁子女在校生数', '人'),
  staffing('certifiedTeachers', '持有教师资格证的专任教师数', '人'),
  staffing('trainedTeachers', '近5年培训满360学时专任教师数', '人'),
  visiting('visitingPeTeachers', '体育交流轮岗/兼职/走教教师数', '人'),
  visiting('visitingMusicTeachers', '音乐交流轮岗/兼职/走教教师数', '人'),
  visiting('visitingFineArtTeachers', '美术交流轮岗/兼职/走教教师数', '人'),
  visiting('visitingArtTeachers', '艺术交流轮岗/兼职/走教教师数', '人'),
  premises('teachingAuxiliaryArea', '教学及辅助用房面积', '㎡'),
  premises('indoorSportsArea', '室内体育用房面积', '㎡'),
  premises('gymnasiumArea', '体育馆面积', '㎡'),
  premises('sportsGroundArea', '运动场地面积', '㎡'),
  premises('leasedSportsArea', '校外租赁场馆面积', '㎡'),
  premises('otherSportsArea', '校内其他体育场面积', '㎡'),
  equipment('equipmentValue', '教学仪器设备资产值', '万元'),
  equipment('multimediaRooms', '网络多媒体教室间数', '间'),
  rooms('musicRooms', '音乐教室总间数', '间'),
  rooms('musicRoomsFrom96', '单间面积≥96㎡的音乐教室间数', '间'),
  rooms('musicRooms73To96', '73㎡≤单间面积＜96㎡的音乐教室间数', '间'),
  rooms('musicRooms61To73', '61㎡≤单间面积＜73㎡的音乐教室间数', '间'),
  rooms('fineArtRooms', '美术教室总间数', '间'),
  rooms('fineArtRoomsFrom90', '单间面积≥90㎡的美术教室间数', '间'),
  rooms('fineArtRooms67To90', '67㎡≤单间面积＜90㎡的美术教室间数', '间'),
  rooms('fineArtRooms61To67', '61㎡≤单间面积＜67㎡的美术教室间数', '间'),
  money('publicFundsBudget', '上一年度公用经费预算总额', '万元'),
  money('publicFundsFinal', '上一年度公用经费决算总额', '万元'),
  money('trainingBudget', '上一年度教师培训经费预算总额', '万元'),
  cohort('graduates', '本届毕业学生数', '人'),
  cohort('entrantsThreeYearsAgo', '毕业年级初一时在校学生数', '人'),
  cohort('cohortTransfersIn', '毕业年级三年转入学生数', '人'),
  cohort('cohortTransfersOut', '毕业年级三年转出学生数', '人'),
  cohort('cohortDeaths', '毕业年级三年死亡学生数', '人'),
]
