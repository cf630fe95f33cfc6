import { describe, expect, it } from 'vitest'
import type { SchoolClass, SpecialRoom } from '../../shared/contract/lists.ts'
import { countyForm } from '../fixtures/returns/forms.ts'
import { type Amounts, tableOf } from './check-table.ts'
import { contextWith, evaluateFiles, file, problemOf, school } from './evaluate-files.ts'

const NAME = '红树学校'

function found(amounts: Amounts, kind = '小学') {
  return evaluateFiles([file('1.xlsx', tableOf({ [NAME]: { kind, amounts } }))])
}

/** What is right, what is wrong, and what stands at the edge between them. */
type Case = {
  readonly check: string
  readonly kind?: string
  readonly right: readonly Amounts[]
  readonly wrong: readonly Amounts[]
}

const BANDS = [
  'classesUpTo25',
  'classes26To30',
  'classes31To35',
  'classes36To40',
  'classes41To45',
  'classes46To50',
  'classes51To55',
  'classes56To60',
  'classes61To65',
  'classes66AndMore',
]
const bands = (filled: Amounts): Amounts => ({
  ...Object.fromEntries(BANDS.map((band) => [`${band}/primary`, 0])),
  ...Object.fromEntries(Object.entries(filled).map(([band, classes]) => [`${band}/primary`, classes])),
})
const grades = (...pupils: readonly number[]): Amounts =>
  Object.fromEntries(pupils.map((count, index) => [`grade${index + 1}Students/primary`, count]))

const CASES: readonly Case[] = [
  {
    check: 'bandsBelowStudents',
    right: [
      { ...bands({ classes41To45: 12 }), 'students/primary': 540 },
      { ...bands({ classes41To45: 12, classes66AndMore: 1 }), 'students/primary': 700 },
      { 'classes41To45/primary': 12, 'students/primary': 541 },
    ],
    wrong: [{ ...bands({ classes41To45: 12 }), 'students/primary': 541 }],
  },
  {
    check: 'boardersAboveStudents',
    right: [{ 'boardingStudents/primary': 300, 'students/primary': 300 }],
    wrong: [{ 'boardingStudents/primary': 301, 'students/primary': 300 }],
  },
  {
    check: 'leftBehindAboveStudents',
    right: [{ 'leftBehindStudents/primary': 300, 'students/primary': 300 }],
    wrong: [{ 'leftBehindStudents/primary': 301, 'students/primary': 300 }],
  },
  {
    check: 'preschoolAboveEntrants',
    right: [{ 'preschooledEntrants/primary': 90, 'entrants/primary': 90 }],
    wrong: [{ 'preschooledEntrants/primary': 91, 'entrants/primary': 90 }],
  },
  {
    check: 'gradesNotStudents',
    right: [
      { ...grades(50, 50, 50, 50, 50, 50), 'students/primary': 300 },
      { ...grades(50, 50, 50), 'students/primary': 300 },
    ],
    wrong: [
      { ...grades(50, 50, 50, 50, 50, 49), 'students/primary': 300 },
      { ...grades(50, 50, 201), 'students/primary': 300 },
    ],
  },
  {
    check: 'lastGradeNotGraduates',
    right: [{ 'grade6Students/primary': 52, 'expectedGraduates/primary': 52 }],
    wrong: [{ 'grade6Students/primary': 52, 'expectedGraduates/primary': 51 }],
  },
  {
    check: 'lastGradeNotGraduates',
    kind: '初中',
    right: [{ 'grade3Students/junior': 52, 'expectedGraduates/junior': 52 }],
    wrong: [{ 'grade3Students/junior': 52, 'expectedGraduates/junior': 53 }],
  },
  {
    check: 'entrantsNotFirstGrade',
    right: [{ 'entrants/primary': 60, 'grade1Students/primary': 60 }],
    wrong: [{ 'entrants/primary': 60, 'grade1Students/primary': 61 }],
  },
  {
    check: 'labEquipmentWithoutValue',
    right: [
      { labEquipmentMeetsStandard: '是', equipmentValue: 0.01 },
      { labEquipmentMeetsStandard: '否', equipmentValue: 0 },
    ],
    wrong: [{ labEquipmentMeetsStandard: '是', equipmentValue: 0 }],
  },
  {
    check: 'irregularSchooling',
    right: [{ 'fiveYearClasses/primary': 0, 'students/primary': 300 }],
    wrong: [{ 'fiveYearClasses/primary': 1, 'students/primary': 300 }],
  },
  {
    check: 'irregularSchooling',
    kind: '初中',
    right: [{ 'fourYearClasses/junior': 0, 'grade4Students/junior': 0 }],
    wrong: [{ 'fourYearClasses/junior': 2 }, { 'grade4Students/junior': 1 }],
  },
  {
    check: 'retentionOutOfRange',
    kind: '初中',
    right: [
      {
        graduates: 100,
        cohortTransfersIn: 4,
        cohortTransfersOut: 3,
        entrantsThreeYearsAgo: 100,
        cohortDeaths: 1,
      },
    ],
    wrong: [
      {
        graduates: 101,
        cohortTransfersIn: 4,
        cohortTransfersOut: 3,
        entrantsThreeYearsAgo: 100,
        cohortDeaths: 1,
      },
      {
        graduates: 3,
        cohortTransfersIn: 7,
        cohortTransfersOut: 3,
        entrantsThreeYearsAgo: 100,
        cohortDeaths: 1,
      },
    ],
  },
  {
    check: 'backboneWithoutTraining',
    right: [
      { 'backboneTeachers/primary': 1, countyTrainings: 1 },
      { 'backboneTeachers/primary': 0, countyTrainings: 0 },
    ],
    wrong: [{ 'backboneTeachers/primary': 1, countyTrainings: 0 }],
  },
  {
    check: 'stagesNotWhole',
    kind: '九年一贯制',
    right: [{ 'classes/primary': 12, 'classes/junior': 6, classes: 18 }],
    wrong: [{ 'classes/primary': 12, 'classes/junior': 6, classes: 19 }],
  },
  {
    check: 'stagesNotWhole',
    kind: '完全中学',
    right: [{ 'staff/junior': 60, staff: 120, 'students/senior': 1, 'students/junior': 1 }],
    wrong: [{ 'staff/junior': 121, staff: 120, 'students/senior': 1, 'students/junior': 1 }],
  },
  {
    check: 'roomsAboveTotal',
    right: [{ musicRooms: 2, musicRoomsFrom96: 1, musicRooms61To73: 1 }],
    wrong: [
      { musicRooms: 2, musicRoomsFrom96: 2, musicRooms61To73: 1 },
      { fineArtRooms: 0, fineArtRooms61To67: 1 },
    ],
  },
]

describe.each(CASES)('$check', ({ check, kind, right, wrong }) => {
  it('finds nothing where it is right, and at the edge', () => {
    for (const amounts of right) expect(found(amounts, kind).codes).toEqual([])
  })

  it('finds what is wrong, at a cell', () => {
    for (const amounts of wrong) {
      const { codes, problems } = found(amounts, kind)
      expect(codes).toEqual([check])
      expect(problemOf(problems, check).cell).toMatch(/^[A-Z]+2$/)
    }
  })
})

describe('a check against what the store has', () => {
  const known = school(NAME, 'primary')
  const classOf = (name: string, students: number): SchoolClass => ({
    stage: 'primary',
    grade: 1,
    name,
    students,
  })
  const roomOf = (areaSquareMetres: string): SpecialRoom => ({
    kind: 'music',
    name: '音乐',
    areaSquareMetres,
  })
  const against = (
    amounts: Amounts,
    lists: { classes?: readonly SchoolClass[]; rooms?: readonly SpecialRoom[] },
    lastYear: Readonly<Record<string, string>> = {},
  ) =>
    evaluateFiles(
      [file('1.xlsx', tableOf({ [NAME]: { amounts } }))],
      contextWith({
        schools: [known],
        lastYear: Object.fromEntries(
          Object.entries(lastYear).map(([place, value]) => [`${known.id}/${place}`, value]),
        ),
        checking: { classes: () => lists.classes ?? [], rooms: () => lists.rooms ?? [] },
      }),
    ).codes

  it('holds the class list beside classes, size bands and enrolment', () => {
    const classes = [classOf('一(1)', 45), classOf('一(2)', 46)]
    const counted = { 'classes/primary': 2, 'classes41To45/primary': 1, 'classes46To50/primary': 1 }
    expect(against({ ...counted, 'students/primary': 91 }, { classes })).toEqual([])
    expect(against({ ...counted, 'students/primary': 92 }, { classes })).toEqual(['classListNotStudents'])
    expect(
      against({ 'classes/primary': 3, 'classes41To45/primary': 1, 'classes46To50/primary': 1 }, { classes }),
    ).toEqual(['classListNotClasses'])
    expect(against({ 'classes/primary': 2, 'classes41To45/primary': 2 }, { classes })).toEqual([
      'classListNotClasses',
    ])
  })

  it('holds the room list beside the rooms counted, each in its range of area', () => {
    const rooms = [roomOf('96'), roomOf('95.9')]
    expect(against({ musicRooms: 2, musicRoomsFrom96: 1, musicRooms73To96: 1 }, { rooms })).toEqual([])
    expect(against({ musicRooms: 2, musicRoomsFrom96: 2 }, { rooms })).toEqual(['roomListDiffers'])
    expect(against({ fineArtRooms: 2 }, { rooms })).toEqual([])
    expect(against({ teachingAuxiliaryArea: 191.9 }, { rooms })).toEqual([])
    expect(against({ teachingAuxiliaryArea: 191.8 }, { rooms })).toEqual(['roomListAboveArea'])
  })

  it('holds medical checks beside the pupils of the year before', () => {
    const before = { 'students/primary': '500' }
    expect(against({ medicalChecks: 500 }, {}, before)).toEqual([])
    expect(against({ medicalChecks: 400 }, {}, before)).toEqual([])
    expect(against({ medicalChecks: 399 }, {}, before)).toEqual(['medicalChecksOutOfRange'])
    expect(against({ medicalChecks: 501 }, {}, before)).toEqual(['medicalChecksOutOfRange'])
    expect(against({ medicalChecks: 1 }, {})).toEqual([])
  })

  it('says where another kind of return disagrees, and not where the same kind comes again', () => {
    const said = (layout: string | null, manual = false) =>
      evaluateFiles(
        [file('1.xlsx', tableOf({ [NAME]: { amounts: { 'students/primary': 612 } } }))],
        contextWith({
          schools: [known],
          current: { [`${known.id}/students/primary`]: { value: '604', manual, layout } },
        }),
        { corrections: 'replace' },
      ).codes
    expect(said('school-form')).toEqual(['sourcesDisagree'])
    expect(said('school-table')).toEqual([])
    expect(said(null, true)).toEqual([])
  })
})

describe('the figures of the county', () => {
  const county = (amounts: Amounts) =>
    evaluateFiles([file('区县.xlsx', countyForm({ 区县名称: '太平区', ...amounts }))]).codes

  it('have no rate above 100 %', () => {
    expect(county({ 符合交流条件教师总数: 50, 实际交流轮岗教师数: 50 })).toEqual([])
    expect(county({ 符合交流条件教师总数: 50, 实际交流轮岗教师数: 51 })).toEqual(['countyRateAboveWhole'])
  })
})
