import type { SampleSchool } from '../../../shared/samples/sample-county.ts'
import { newSchoolAttributes, type SchoolAttributes } from '../../../shared/schools/school.ts'

export const SCHOOL_KEYS = [
  'shuiquan',
  'hongshu',
  'chengnan',
  'no4',
  'no12',
  'experimental',
  'erweilu',
  'gaode',
  'no6',
  'dongshan',
  'nineYear',
] as const
export type SchoolKey = (typeof SCHOOL_KEYS)[number]

type Known = Pick<SchoolAttributes, 'code' | 'name' | 'kind' | 'location' | 'zone'> & {
  readonly builtYear: number
} & Partial<SchoolAttributes>

/** The names are those of the county's plan; codes, years, zones and inspectors are invented. */
function school(key: SchoolKey, known: Known): SampleSchool {
  return {
    key,
    attributes: newSchoolAttributes({
      sponsor: 7,
      boarding: false,
      campuses: 1,
      plannedBy2010: known.builtYear <= 2010,
      plannedBy2016: known.builtYear <= 2016,
      denseCentre: false,
      inspector: known.zone === NORTH ? '督学甲（示例）' : '督学乙（示例）',
      invented: true,
      ...known,
    }),
  }
}

const NORTH = '第一督学责任区'
const SOUTH = '第二督学责任区'

/** 太平区: the ten schools that the plan names, in its order, and the invented nine-year school. */
export const schools: readonly SampleSchool[] = [
  school('shuiquan', {
    code: '3121900101',
    name: '水泉初级中学',
    kind: 'junior',
    location: 'rural',
    zone: SOUTH,
    builtYear: 1998,
    boarding: true,
  }),
  school('hongshu', {
    code: '2121900102',
    name: '红树小学',
    kind: 'primary',
    location: 'town',
    zone: SOUTH,
    builtYear: 2014,
  }),
  school('chengnan', {
    code: '2121900103',
    name: '城南小学',
    kind: 'primary',
    location: 'urban',
    zone: SOUTH,
    builtYear: 2012,
  }),
  school('no4', {
    code: '3121900104',
    name: '第四初级中学',
    kind: 'junior',
    location: 'urban',
    zone: NORTH,
    builtYear: 1986,
  }),
  school('no12', {
    code: '3121900105',
    name: '第十二初级中学',
    kind: 'junior',
    location: 'urban',
    zone: NORTH,
    builtYear: 1993,
  }),
  school('experimental', {
    code: '2121900106',
    name: '实验小学',
    kind: 'primary',
    location: 'urban',
    zone: NORTH,
    builtYear: 1978,
  }),
  // 二纬路小学 in the plan's tasks, 纬路小学 in its list: named by the tasks, and to be confirmed.
  school('erweilu', {
    code: '2121900107',
    name: '二纬路小学',
    kind: 'primary',
    location: 'urban',
    zone: NORTH,
    builtYear: 2023,
    toVerify: true,
  }),
  school('gaode', {
    code: '2121900108',
    name: '高德小学',
    kind: 'primary',
    location: 'urban',
    zone: SOUTH,
    builtYear: 2006,
  }),
  school('no6', {
    code: '3121900109',
    name: '第六初级中学',
    kind: 'junior',
    location: 'urban',
    zone: SOUTH,
    builtYear: 1991,
  }),
  school('dongshan', {
    code: '2121900110',
    name: '东山小学',
    kind: 'primary',
    location: 'rural',
    zone: SOUTH,
    builtYear: 1995,
  }),
  school('nineYear', {
    code: '3121900111',
    name: '太平九年一贯制学校（示例）',
    kind: 'nineYear',
    location: 'town',
    zone: SOUTH,
    builtYear: 2018,
    toVerify: true,
  }),
]
