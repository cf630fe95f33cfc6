import { describe, expect, it } from 'vitest'
import { recognise } from '../../electron/returns/recognise.ts'
import type { SheetGrid, WorkbookGrid } from '../../shared/returns/workbook.ts'
import { valueIn } from '../door/open-test-app.ts'
import { workbook } from '../fixtures/returns/grid.ts'
import {
  bareSheet,
  bothStagesOnOneSheet,
  COURSES_OF_2022,
  newNineYearSurvey,
  newPrimarySurvey,
  teachersUnderArt,
} from '../fixtures/returns/survey/new-survey.ts'
import { OLD_TABLES, oldSurvey, withCell } from '../fixtures/returns/survey/old-survey.ts'
import { contextWith, dictionary, evaluateFiles, fileOf, problemOf, school } from './evaluate-files.ts'
import { openImportApp, YEAR } from './import-app.ts'

const read = (grid: WorkbookGrid, name = 'survey.xlsx') => evaluateFiles([fileOf(name, grid)])
const without = (grid: WorkbookGrid, ...gone: readonly RegExp[]): WorkbookGrid => ({
  ...grid,
  sheets: grid.sheets.filter(({ name }) => !gone.some((pattern) => pattern.test(name))),
})
const replaced = (grid: WorkbookGrid, name: RegExp, sheet: SheetGrid): WorkbookGrid => ({
  ...grid,
  sheets: grid.sheets.map((one) => (name.test(one.name) ? sheet : one)),
})

/** What a 九年一贯制 school fills in of the old forms: everything that the seven indicators need, by stage. */
const OLD_VALUES: Readonly<Record<string, string>> = {
  'students/primary': '486',
  'students/junior': '417',
  'grade1Students/primary': '82',
  'grade6Students/primary': '81',
  'grade3Students/junior': '138',
  'entrants/primary': '82',
  'preschooledEntrants/primary': '80',
  'expectedGraduates/junior': '138',
  'boardingStudents/primary': '60',
  'boardingStudents/junior': '120',
  'leftBehindStudents/junior': '5',
  'migrantStudents/whole': '30',
  'classes/primary': '12',
  'classes36To40/primary': '5',
  'classes41To45/primary': '5',
  'classes66AndMore/primary': '0',
  'classes/junior': '9',
  'classes46To50/junior': '4',
  'fullTimeTeachers/primary': '34',
  'fullTimeTeachers/junior': '38',
  'postgraduateTeachers/junior': '3',
  'bachelorTeachers/primary': '25',
  'collegeTeachers/primary': '8',
  'aboveRequiredTeachers/primary': '34',
  'aboveRequiredTeachers/junior': '36',
  'peTeachers/primary': '3',
  'artTeachers/primary': '1',
  'musicTeachers/primary': '2',
  'fineArtTeachers/junior': '2',
  'backboneTeachers/primary': '6',
  'backboneTeachers/junior': '2',
  'staff/whole': '79',
  'teachingAuxiliaryArea/whole': '5210.5',
  'indoorSportsArea/whole': '760.25',
  'sportsGroundArea/whole': '8400.5',
  'multimediaRooms/whole': '24',
  'equipmentValue/whole': '1486000',
}

describe('the survey to 2020', () => {
  const { stored, codes, newSchools, problems, preview } = read(oldSurvey())

  it('gives every figure that the indicators need, by stage and in the stored unit', () => {
    expect(stored).toMatchObject(OLD_VALUES)
    expect(preview.files[0]).toMatchObject({ state: 'ready', layout: { id: 'national-survey' } })
    expect(codes).toEqual([])
  })

  it('takes 初中 alone where 高中 stands beside it or below it', () => {
    expect(stored['classes/senior']).toBeUndefined()
    expect(Object.keys(stored).filter((place) => place.endsWith('/senior'))).toEqual([])
    expect(stored['postgraduateTeachers/junior']).toBe('3')
  })

  it('adds 研究生, 本科 and, in 小学 only, 专科 to 高于规定学历, and says which cells', () => {
    const sums = problems.filter(({ code }) => code === 'valueSummed')
    expect(sums.map(({ sheet, params }) => `${sheet} ${params.cells} = ${params.value}`)).toEqual([
      '基础基312 G10 + 基础基313 F10 = 30',
      '基础基423 D9 + D10 + D11 = 34',
      '基础基424 D9 + D10 = 36',
      '基础基522 I8 + K8 = 24',
    ])
  })

  it('knows the school, its kind and where it stands from 基础基111', () => {
    expect(newSchools.map(({ attributes }) => attributes)).toMatchObject([
      {
        name: '太平九年一贯制学校',
        code: '2121900111',
        kind: 'nineYear',
        location: 'town',
        sponsor: 7,
        address: '辽宁省阜新市太平区红树街1号',
      },
    ])
  })

  it('reads an empty cell as nothing, but what does not apply as no value', () => {
    expect(stored['leftBehindStudents/primary']).toBe('0')
    expect(stored['artTeachers/junior']).toBe('0')
    expect(stored['grade4Students/junior']).toBeUndefined()
  })

  it('is refused for a kindergarten, with its name, and for other schools outside the indicators', () => {
    const kindergarten = read(oldSurvey({ code: '1133007639', name: '蓓蕾幼儿园', type: '幼儿园' }))
    expect(kindergarten.preview.files[0]).toMatchObject({ state: 'refused', values: [] })
    expect(problemOf(kindergarten.problems, 'kindergartenRefused')).toMatchObject({
      severity: 'error',
      params: { name: '蓓蕾幼儿园' },
    })
    const senior = read(oldSurvey({ code: '3421900101', name: '第一高级中学', type: '高级中学' }))
    expect(problemOf(senior.problems, 'surveyOutOfScope').params.type).toBe('高级中学')
    expect(senior.values).toEqual([])
  })

  it('takes the school from the name of the file where no sheet says it', () => {
    const bare = without(oldSurvey(), /^基础基111$|封面|目录/)
    const named = read(bare, '2121900111_太平九年一贯制学校_2020.xlsx')
    expect(named.stored).toMatchObject(OLD_VALUES)
    expect(named.newSchools[0]?.attributes).toMatchObject({ name: '太平九年一贯制学校', kind: 'nineYear' })
    expect(problemOf(read(bare, 'export.xlsx').problems, 'surveySchoolMissing').severity).toBe('error')
  })

  it('says which table a school of its kind lacks', () => {
    const { problems: said } = read(without(oldSurvey(), /基础基424|基础基512/))
    expect(problemOf(said, 'surveyTablesMissing')).toMatchObject({
      severity: 'warning',
      params: { count: 2, tables: '基础基424（中学专任教师分课程、分学历）、基础基512（中小学校舍情况）' },
    })
  })

  it('says which row or column a table lacks, and reads the rest', () => {
    const teachers = OLD_TABLES.find(({ name }) => name === '基础基423')
    if (!teachers) throw new Error('no table')
    const { problems: said, stored: rest } = read(
      replaced(oldSurvey(), /基础基423/, withCell(teachers, 3, 9, '美育')),
    )
    expect(problemOf(said, 'surveyPlacesMissing')).toMatchObject({
      severity: 'warning',
      sheet: '基础基423',
      params: { table: '基础基423', fields: '体育专任教师数' },
    })
    expect(rest).toMatchObject({ 'bachelorTeachers/primary': '25', 'musicTeachers/primary': '2' })
  })

  it('tells a text where a figure belongs at its cell', () => {
    const students = OLD_TABLES.find(({ name }) => name === '基础基312')
    if (!students) throw new Error('no table')
    const { problems: said } = read(replaced(oldSurvey(), /基础基312/, withCell(students, 6, 6, '四百')))
    expect(problemOf(said, 'notANumber')).toMatchObject({
      sheet: '基础基312',
      cell: 'G7',
      params: { raw: '四百' },
    })
  })
})

describe('the survey since 2021', () => {
  it('gives the same figures from its own tables, school by school', () => {
    const { stored, problems, newSchools } = read(newNineYearSurvey())
    expect(stored).toMatchObject({
      'students/primary': '604',
      'students/junior': '417',
      'preschooledEntrants/primary': '100',
      'boardingStudents/junior': '60',
      'leftBehindStudents/primary': '4',
      'migrantStudents/whole': '40',
      'classes/primary': '14',
      'classes41To45/primary': '10',
      'classes/junior': '9',
      'doctorTeachers/primary': '0',
      'masterTeachers/primary': '2',
      'collegeTeachers/junior': '2',
      'backboneTeachers/primary': '6',
      'backboneTeachers/junior': '2',
      'staff/whole': '78',
      'teachingAuxiliaryArea/whole': '4800',
      'indoorSportsArea/whole': '612.5',
      'sportsGroundArea/whole': '7800.5',
      'multimediaRooms/whole': '20',
      'equipmentValue/whole': '1203500',
    })
    expect(stored['aboveRequiredTeachers/primary']).toBeUndefined()
    expect(newSchools[0]?.attributes).toMatchObject({ kind: 'nineYear', location: 'urban' })
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('finds 体育 and the arts wherever a year puts them', () => {
    const pe = (courses?: readonly string[]) => {
      const { stored } = read(courses ? newPrimarySurvey(courses) : newPrimarySurvey())
      return [
        stored['peTeachers/primary'],
        stored['musicTeachers/primary'],
        stored['artTeachersSubtotal/primary'],
      ]
    }
    expect(pe()).toEqual(['3', '2', '4'])
    expect(pe(COURSES_OF_2022)).toEqual(['3', '2', '4'])
  })

  it('lets equality decide whether 艺术 is a sum where the header does not say, with a warning', () => {
    const { stored, problems } = read(newNineYearSurvey())
    expect(stored).toMatchObject({ 'artTeachersSubtotal/primary': '4', 'artTeachers/junior': '1' })
    expect(problemOf(problems, 'artTakenAsSubtotal').severity).toBe('warning')
  })

  it('believes a header that puts 音乐 and 美术 under 艺术', () => {
    const teachers = {
      total: 36,
      levels: [0, 2, 24, 9],
      of: { 体育与健康: 3, 艺术: 5, 音乐: 2, 美术: 2 },
    } as const
    const { stored, codes } = read(
      replaced(newPrimarySurvey(), /教基4155/, teachersUnderArt('小学', teachers)),
    )
    expect(stored).toMatchObject({ 'artTeachersSubtotal/primary': '5', 'musicTeachers/primary': '2' })
    expect(codes).not.toContain('artTakenAsSubtotal')
  })

  it('reads 小学 and 初中 on one sheet, with no second opinion where 教基4156 says the same', () => {
    const one = replaced(newNineYearSurvey(), /教基4155/, bothStagesOnOneSheet())
    for (const grid of [one, without(one, /教基4156/)]) {
      const { stored, problems } = read(grid)
      expect(stored).toMatchObject({ 'bachelorTeachers/primary': '24', 'bachelorTeachers/junior': '32' })
      const said = problems.filter(({ severity }) => severity !== 'note').map(({ code }) => code)
      expect(said).not.toContain('schoolTwiceInBatch')
      expect(said).not.toContain('surveyTablesMissing')
    }
  })

  it('is known by titles where another tool left everything else away', () => {
    const bare = workbook(
      ...newPrimarySurvey().sheets.map((sheet, index) => ({ ...bareSheet(sheet), name: `Sheet${index}` })),
    )
    expect(recognise(bare, dictionary)?.layout.id).toBe('national-survey')
    expect(read(bare).stored).toMatchObject({
      'students/primary': '604',
      'peTeachers/primary': '3',
      'equipmentValue/whole': '1203500',
    })
  })

  it('comes as a folder of many schools, each told from the other', () => {
    const { preview, newSchools, values } = evaluateFiles([
      fileOf('a.xlsx', newPrimarySurvey()),
      fileOf('b.xlsx', newNineYearSurvey()),
      fileOf('c.xlsx', oldSurvey({ code: '3121900101', name: '水泉初级中学', type: '初级中学' })),
    ])
    expect(newSchools.map(({ attributes }) => attributes.name)).toEqual([
      '红树小学',
      '太平九年一贯制学校',
      '水泉初级中学',
    ])
    expect(preview.files.map(({ schools }) => schools.map(({ key }) => key))).toEqual([
      ['红树小学'],
      ['太平九年一贯制学校'],
      ['水泉初级中学'],
    ])
    expect(new Set(values.map(({ schoolId }) => schoolId)).size).toBe(3)
  })
})

describe('the year of a file', () => {
  const at = (grid: WorkbookGrid, year: number) =>
    evaluateFiles([fileOf('a.xlsx', grid)], {
      ...contextWith({ schools: [school('太平九年一贯制学校', 'nineYear')] }),
      year,
    })

  it('that differs from the year of the import is a warning that names the cell', () => {
    expect(problemOf(at(oldSurvey(), 2025).problems, 'yearDiffers')).toMatchObject({
      severity: 'warning',
      sheet: '封面',
      cell: 'B3',
      params: { text: '（2020 /2021 学年初）', year: 2025 },
    })
    expect(at(oldSurvey(), 2020).codes).not.toContain('yearDiffers')
    expect(problemOf(at(newNineYearSurvey(), 2025).problems, 'yearDiffers')).toMatchObject({ cell: 'A3' })
  })
})

describe('the survey through the door', () => {
  it('is stored, assessed by the rules of std §2.3, and traced to its cells', async () => {
    const app = await openImportApp()
    const handed = await app.hand('红树小学.xlsx', ...newPrimarySurvey(COURSES_OF_2022).sheets)
    await app.store([handed], { acceptNewSchools: true, reason: '2022年的表' })
    const { rows } = valueIn(await app.client.assessments.compute({ year: YEAR, standard: 'quality-2017' }))
    const [row] = rows
    const printed = Object.entries(row?.indicators ?? {}).map(([id, result]) => [id, result.printed])
    expect(Object.fromEntries(printed)).toEqual({
      teachersAboveRequired: '5.79',
      backboneTeachers: '1.16',
      peArtTeachers: '1.16',
      // 4800 ㎡ less 612.5 ㎡ of indoor sports rooms, which count beside the grounds.
      teachingArea: '6.93',
      sportsArea: '13.93',
      equipmentValue: '1992.55',
      multimediaRooms: '3.31',
    })
    const values = valueIn(
      await app.client.observations.current({ schoolId: row?.schoolId ?? '', year: YEAR }),
    )
    expect(values.find(({ field }) => field === 'equipmentValue')?.source).toMatchObject({
      kind: 'cell',
      sheet: '教基5176_小学',
      cell: 'D13',
    })
    const inspected = valueIn(await app.client.imports.inspect({ file: handed }))
    expect(inspected.layout?.id).toBe('national-survey')
    expect(inspected.mapping).toContainEqual({
      sheet: '教基5170_小学',
      cell: 'A11',
      header: '教基5170 室内体育用房 学校产权校舍建筑面积/计',
      field: 'indoorSportsArea',
      stage: 'whole',
    })
  })
})
