import type { Conclusion } from '../../../contract/acceptance.ts'
import type { ROOM_KINDS } from '../../../contract/lists.ts'
import type { FieldUnit } from '../../../fields/field.ts'
import type { LOCATIONS, SCHOOL_STATUSES } from '../../../schools/school.ts'
import type { SchoolKind } from '../../../schools/school-kind.ts'
import { shortfallUnitWords, stageWords, statusWords, verdictWords } from '../assessment.ts'

/** Words of the field that stand on several screens. */
export const words = {
  stages: stageWords,
  kinds: {
    primary: '小学',
    teachingPoint: '教学点',
    junior: '初中',
    nineYear: '九年一贯制',
    twelveYear: '十二年一贯制',
    complete: '完全中学',
    special: '特殊教育学校',
    vocational: '职业学校',
    kindergarten: '幼儿园',
  } satisfies Record<SchoolKind, string>,
  locations: { urban: '城区', town: '镇区', rural: '乡村' } satisfies Record<
    (typeof LOCATIONS)[number],
    string
  >,
  schoolStatuses: { open: '在办', merged: '已撤并', closed: '已停办' } satisfies Record<
    (typeof SCHOOL_STATUSES)[number],
    string
  >,
  indicatorStatuses: statusWords,
  /** A figure under its requirement, where no floor is another number. */
  notMet: '未达到要求',
  verdicts: verdictWords,
  conclusions: {
    accepted: '达标',
    acceptedAfterRectification: '整改后达标',
    notAccepted: '不达标',
  } satisfies Record<Conclusion, string>,
  roomKinds: {
    music: '音乐教室',
    fineArt: '美术教室',
    science: '科学实验室',
    library: '图书室',
    computer: '计算机教室',
    counselling: '心理辅导室',
    other: '其他专用教室',
  } satisfies Record<(typeof ROOM_KINDS)[number], string>,
  fieldUnits: {
    person: '人',
    squareMetre: '㎡',
    yuan: '元',
    room: '间',
    computer: '台',
    volume: '册',
    class: '个班',
    grade: '个年级',
    year: '年',
    none: '',
  } satisfies Record<FieldUnit, string>,
  shortfallUnits: shortfallUnitWords,
  /** 举办者类型 by its code in 表Ⅱ-2 (std §1.1), as far as the form names the codes. */
  sponsor: (p: { code: number }) => {
    const names: Readonly<Record<number, string>> = {
      7: '县级教育部门',
      8: '县级其他部门',
      9: '地方企业',
      10: '民办',
    }
    const name = names[p.code]
    return name === undefined ? `代码 ${p.code}` : `${p.code} ${name}`
  },
  schoolYear: (p: { year: number }) => `${p.year} 学年`,
  invented: '示例',
  inventedHint: '示例数据，虚构，不得用于上报',
  toVerify: '待核对',
  yes: '是',
  no: '否',
  unknown: '未知',
  none: '—',
}
