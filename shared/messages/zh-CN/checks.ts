import type { Severity } from '../../returns/problem.ts'
import type { Message, MessageParams } from '../message.ts'
import { stageWords, verdictWords } from './assessment.ts'

const STAGES: Readonly<Record<string, string>> = stageWords
const VERDICTS: Readonly<Record<string, string>> = verdictWords
const ROOMS: Readonly<Record<string, string>> = { music: '音乐教室', fineArt: '美术教室' }

/** 小学、初中 …; nothing where the school has only one. */
const stage = ({ stage: code }: MessageParams): string =>
  code === undefined || code === 'whole' ? '' : (STAGES[String(code)] ?? '')
const verdict = (code: string | number | undefined): string => VERDICTS[String(code)] ?? ''

const above =
  (small: string, large: string, unit = '人'): Message =>
  (params) =>
    `${stage(params)}${small} ${params.part} ${unit}，多于${large} ${params.whole} ${unit}。`

/** What a check found, without the school and the place, which stand before it or in a column of their own. */
export const checkSentences = {
  educationAboveTeachers: above('各学历教师共', '专任教师'),
  backboneAboveTeachers: above('骨干教师', '专任教师'),
  certifiedAboveTeachers: above('持有教师资格证的专任教师', '专任教师'),
  trainedAboveTeachers: above('培训满360学时的专任教师', '专任教师'),
  catchmentAboveStudents: above('划片范围内的学生', '在校生'),
  migrantsAboveStudents: above('随迁子女', '在校生'),
  boardersAboveStudents: above('寄宿生', '在校生'),
  leftBehindAboveStudents: above('农村留守儿童', '在校生'),
  teachersAboveStaff: above('专任教师', '教职工'),
  preschoolAboveEntrants: above('受过学前教育的新生', '招生数'),
  indoorAboveAuxiliary: (params) =>
    `室内体育用房 ${params.part} ㎡，大于教学及辅助用房 ${params.whole} ㎡，而前者应包含在后者之内。`,
  gradesNotStudents: (params) =>
    `${stage(params)}各年级在校生合计 ${params.part} 人，与在校生 ${params.whole} 人不符。`,
  bandsNotClasses: (params) =>
    `${stage(params)}各班额的班数合计 ${params.part}，与班级总数 ${params.whole} 不符。`,
  bandsAboveStudents: (params) =>
    `${stage(params)}按各班额的下限计算至少有 ${params.part} 名学生，多于在校生 ${params.whole} 人。`,
  bandsBelowStudents: (params) =>
    `${stage(params)}按各班额的上限计算至多有 ${params.part} 名学生，少于在校生 ${params.whole} 人。`,
  stagesNotWhole: ({ fields, part, whole }) => `“${fields}”各学段合计 ${part}，与全校的 ${whole} 不符。`,
  roomsAboveTotal: ({ kind, part, whole }) =>
    `各面积段的${ROOMS[String(kind)] ?? ''}合计 ${part} 间，多于总间数 ${whole} 间。`,
  labEquipmentWithoutValue: '实验仪器填为达标，教学仪器设备资产值却是 0。',
  countyRateAboveWhole: ({ fields, part, total, whole }) =>
    `“${fields}”合计 ${part}，多于“${total}”${whole}，比例超过 100%。`,
  negativeValue: ({ fields, value, ...params }) => `${stage(params)}“${fields}”是负数 ${value}。`,
  rateAboveWhole: ({ fields, value, ...params }) =>
    `${stage(params)}“${fields}”是 ${Number(value) * 100}%，超过了 100%。`,
  codeShared: ({ code, other }) => `标识码 ${code} 与“${other}”相同。请核对是不是同一所学校。`,
  lastGradeNotGraduates: ({ pupils, graduates, ...params }) =>
    `${stage(params)}毕业年级在校生 ${pupils} 人，与预计毕业生 ${graduates} 人不等。`,
  entrantsNotFirstGrade: ({ entrants, pupils }) =>
    `小学招生 ${entrants} 人，与一年级在校生 ${pupils} 人不等。`,
  irregularSchooling: ({ field, value }) => `“${field}”填了 ${value}：小学应为六年制，初中应为三年制。`,
  graduatesBelowEntrants: ({ graduates, entrants }) =>
    `全县小学上学年毕业生 ${graduates} 人，少于初一招生 ${entrants} 人。`,
  retentionOutOfRange: ({ stayed, began }) =>
    `三年巩固率不在 0～100% 之间：毕业生减转入加转出为 ${stayed} 人，三年前初一在校生减死亡为 ${began} 人。`,
  medicalChecksOutOfRange: ({ checked, students }) =>
    `上学年体检 ${checked} 人，不在上学年在校生 ${students} 人的 80%～100% 之间。`,
  backboneWithoutTraining: ({ backbone }) => `有骨干教师 ${backbone} 人，县级及以上培训人次却是 0。`,
  indoorAndGymnasiumDiffer: ({ indoor, gymnasium }) =>
    `室内体育用房 ${indoor} ㎡与体育馆 ${gymnasium} ㎡不一致。`,
  stagesNotDivided: ({ fields }) =>
    `有几个学段，${fields}只有全校数，没有分学段。教师不按公式拆分，相关指标暂时无法判定，请分学段补报。`,
  seniorEnrolmentMissing: '设有高中，却没有高中在校生数，校舍和设备无法在学段之间拆分。请补报高中在校生数。',
  classListNotClasses: ({ fields, value, listed, ...params }) =>
    `${stage(params)}班级名册中“${fields}”为 ${listed}，报表为 ${value}。`,
  classListNotStudents: ({ value, listed, ...params }) =>
    `${stage(params)}班级名册共 ${listed} 人，在校生数为 ${value} 人。`,
  roomListDiffers: ({ fields, value, listed }) => `专用教室清单中“${fields}”为 ${listed}，报表为 ${value}。`,
  roomListAboveArea: ({ listed, area }) =>
    `专用教室清单的面积合计 ${listed} ㎡，大于教学及辅助用房 ${area} ㎡。`,
  yearSwing: ({ fields, value, lastYear, percent, ...params }) =>
    `${stage(params)}“${fields}”是 ${value}，上年是 ${lastYear}，相差 ${percent}%。`,
  countyOutlier: ({ indicator, value, median, schools, times, limit, ...params }) =>
    `${stage(params)}“${indicator}”为 ${value}，全县 ${schools} 所学校的中位数是 ${median}，偏离是各校通常差距的 ${times} 倍（超过 ${limit} 倍提示）。`,
  verdictFlips: ({ standard, before, after, count, value, former }) =>
    `${Number(count) === 1 ? `数值由 ${former} 改为 ${value}` : `${count} 个数值的改动`}，使学校按“${standard}”的结论由“${verdict(before)}”变为“${verdict(after)}”。`,
  coefficientFlips: ({ indicator, before, after, limit, exceeded, schools, ...params }) =>
    `${stage(params)}“${indicator}”的差异系数由 ${before} 变为 ${after}，${exceeded ? '超过' : '不再超过'}界限 ${limit}。影响最大的学校：${schools}。`,
  sourcesDisagree: ({ fields, value, other, ...params }) =>
    `${stage(params)}“${fields}”是 ${value}，另一种报表是 ${other}。`,
  correctedByHand: ({ fields, value, other, ...params }) =>
    `${stage(params)}“${fields}”已更正为 ${value}，报表是 ${other}。`,
} satisfies Record<string, Message>

/** What stands around the sentence of a check. */
export const checkFrame = {
  ofSchool: (p: { name: string; text: string }) => `“${p.name}”${p.text}`,
  /** What is to be done about it. */
  advice: {
    error: (p: { text: string }) => `${p.text}请核对并改正。`,
    warning: (p: { text: string }) => `${p.text}请核对；属实的话请写明原因。`,
    note: (p: { text: string }) => p.text,
  } satisfies Record<Severity, (p: { text: string }) => string>,
}
