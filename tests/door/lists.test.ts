import { describe, expect, it } from 'vitest'
import { classNameInGrade } from '../../electron/returns/text/class-name.ts'
import type { SchoolClass } from '../../shared/contract/lists.ts'
import { newSchoolAttributes } from '../../shared/schools/school.ts'
import { openTestApp, valueIn } from './open-test-app.ts'

const YEAR = 2025

async function schoolWith(classes: readonly SchoolClass[], kind: 'primary' | 'nineYear' = 'primary') {
  const { client } = await openTestApp()
  const { schoolId } = valueIn(await client.schools.create(newSchoolAttributes({ name: '红树学校', kind })))
  valueIn(await client.lists.saveClasses({ schoolId, year: YEAR, classes: [...classes] }))
  return { client, schoolId }
}

const primary = (grade: number, name: string, students: number): SchoolClass => ({
  stage: 'primary',
  grade,
  name,
  students,
})

describe('the lists of a new year', () => {
  it('are proposed a grade higher, without the classes that left and without a number of pupils', async () => {
    const { client, schoolId } = await schoolWith([
      primary(1, '一年级1班', 44),
      primary(1, '一年级2班', 43),
      primary(5, '五年级1班', 40),
      primary(6, '六年级1班', 41),
    ])
    const rooms = [{ kind: 'music' as const, name: '音乐教室', areaSquareMetres: '96' }]
    valueIn(await client.lists.saveRooms({ schoolId, year: YEAR, rooms }))
    const proposed = valueIn(await client.lists.proposal({ schoolId, year: YEAR + 1 }))
    expect(proposed.rooms).toEqual(rooms)
    expect(proposed.classes).toEqual([
      { stage: 'primary', grade: 1, name: '一年级1班' },
      { stage: 'primary', grade: 1, name: '一年级2班' },
      { stage: 'primary', grade: 2, name: '二年级1班' },
      { stage: 'primary', grade: 2, name: '二年级2班' },
      { stage: 'primary', grade: 6, name: '六年级1班' },
    ])
    expect(valueIn(await client.lists.classes({ schoolId, year: YEAR + 1 }))).toEqual([])
  })

  it('count the grades of a stage on as they were counted, from seven or from one', async () => {
    const junior = (grade: number, name: string): SchoolClass => ({
      stage: 'junior',
      grade,
      name,
      students: 45,
    })
    const { client, schoolId } = await schoolWith(
      [junior(1, '初一(1)班'), junior(2, '初二(1)班'), junior(3, '初三(1)班')],
      'nineYear',
    )
    const { classes } = valueIn(await client.lists.proposal({ schoolId, year: YEAR + 1 }))
    expect(classes.map(({ grade }) => grade)).toEqual([1, 2, 3])
  })

  it.each([
    ['三年级2班', 3, 4, '四年级2班'],
    ['7(2)', 7, 8, '8(2)'],
    ['初一2班', 7, 8, '初二2班'],
    ['高二(3)班', 11, 12, '高三(3)班'],
    ['火箭班', 3, 4, '火箭班'],
  ])('name a class by its new grade: %s', (name, from, to, expected) => {
    expect(classNameInGrade(name, from, to)).toBe(expected)
  })
})

describe('the class-size bands', () => {
  it('are counted in the list of classes, beside what was declared', async () => {
    const { client, schoolId } = await schoolWith([
      primary(1, '1', 25),
      primary(2, '2', 44),
      primary(3, '3', 45),
      primary(4, '4', 66),
    ])
    const place = { schoolId, year: YEAR, field: 'classes41To45', stage: 'primary' as const }
    valueIn(await client.observations.correct({ ...place, value: '3', reason: '填报' }))
    const bands = valueIn(await client.lists.bands({ schoolId, year: YEAR }))
    expect(bands).toHaveLength(10)
    expect(bands.filter(({ counted, declared }) => counted > 0 || declared !== null)).toEqual([
      { stage: 'primary', field: 'classesUpTo25', counted: 1, declared: null },
      { stage: 'primary', field: 'classes41To45', counted: 2, declared: '3' },
      { stage: 'primary', field: 'classes66AndMore', counted: 1, declared: null },
    ])
  })
})
