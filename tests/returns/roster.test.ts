import { describe, expect, it } from 'vitest'
import type { CellValue } from '../../shared/returns/workbook.ts'
import { newSchoolAttributes, type School } from '../../shared/schools/school.ts'
import { valueIn } from '../door/open-test-app.ts'
import { sheet } from '../fixtures/returns/grid.ts'
import { schoolRoster } from '../fixtures/returns/rosters.ts'
import { contextWith, evaluateFiles, file, problemOf, school } from './evaluate-files.ts'
import { type ImportApp, openImportApp } from './import-app.ts'

const schoolOf = async (app: ImportApp, name: string): Promise<School> => {
  const found = valueIn(await app.client.schools.list({})).find((one) => one.name === name)
  if (!found) throw new Error(`no school ${name}`)
  return found
}
/** The roster with one cell changed: 校长 of 红树小学 stands in K3. */
const withCell = (row: number, column: number, value: CellValue) =>
  sheet(
    schoolRoster.name,
    schoolRoster.rows.map((cells, at) => (at === row ? cells.with(column, value) : cells)),
    { merges: schoolRoster.merges },
  )

describe('a roster', () => {
  it('makes the schools that the registry lacks, with all that it tells of them', async () => {
    const app = await openImportApp()
    await app.store([await app.hand('名册.xlsx', schoolRoster)], { acceptNewSchools: true })
    expect(await app.schoolNames()).toEqual(
      ['太平九年一贯制学校', '水泉初级中学', '红树小学', '育才小学'].toSorted(),
    )
    expect(await schoolOf(app, '红树小学')).toMatchObject({
      code: '2121900102',
      kind: 'primary',
      location: 'urban',
      address: '红树街1号',
      head: '王敏',
      phone: '0418-2010001',
      sponsor: null,
    })
    expect(await schoolOf(app, '育才小学')).toMatchObject({ sponsor: 10, head: null })
    expect(await app.current('红树小学')).toEqual({ 'students/primary': '604', 'teachers/whole': '40' })
    expect(await app.current('育才小学')).toEqual({})
  })

  it('says what it would complete and what it would change, school by school', () => {
    const schools = [
      school('红树小学', 'primary', { code: '2121900102', head: '李敏', address: '红树街1号' }),
      school('水泉初级中学', 'junior'),
    ]
    const { problems, preview } = evaluateFiles([file('名册.xlsx', schoolRoster)], contextWith({ schools }))
    expect(problemOf(problems, 'registryChanges')).toMatchObject({
      severity: 'warning',
      cell: 'C3',
      params: { name: '红树小学', head: '王敏', headBefore: '李敏' },
    })
    const completed = problems.filter(({ code }) => code === 'registryCompleted')
    expect(completed.map(({ params }) => params)).toEqual([
      { name: '红树小学', location: 'urban', phone: '0418-2010001' },
      {
        name: '水泉初级中学',
        code: '3121900101',
        location: 'town',
        address: '水泉路9号',
        head: '李刚',
        phone: '0418-2010002',
      },
    ])
    expect(completed.every(({ severity }) => severity === 'note')).toBe(true)
    expect(preview.files[0]?.schools).toHaveLength(4)
  })

  it('changes a head who was replaced, after a warning, and leaves what it does not tell', async () => {
    const app = await openImportApp()
    await app.store([await app.hand('名册.xlsx', schoolRoster)], { acceptNewSchools: true })
    const next = [await app.hand('名册2.xlsx', withCell(2, 10, '赵新'))]
    expect((await app.preview(next)).warnings).toBe(1)
    await app.store(next, { reason: '换届' })
    expect(await schoolOf(app, '红树小学')).toMatchObject({ head: '赵新', address: '红树街1号' })
    expect(await schoolOf(app, '育才小学')).toMatchObject({ sponsor: 10, phone: null })
  })

  it('is taken back with its batch, except where somebody changed it since', async () => {
    const app = await openImportApp()
    for (const name of ['红树小学', '水泉初级中学']) {
      const kind = name === '红树小学' ? 'primary' : 'junior'
      valueIn(await app.client.schools.create(newSchoolAttributes({ name, kind, head: '李敏' })))
    }
    const batchId = await app.store([await app.hand('名册.xlsx', schoolRoster)], {
      acceptNewSchools: true,
      reason: '换届',
    })
    const { id, ...attributes } = await schoolOf(app, '水泉初级中学')
    expect(attributes).toMatchObject({ head: '李刚', code: '3121900101' })
    valueIn(await app.client.schools.update({ schoolId: id, attributes: { ...attributes, phone: '0418-1' } }))
    expect(valueIn(await app.client.imports.undoPreview({ batchId }))).toMatchObject({
      changedSchools: ['水泉初级中学', '红树小学'],
      newSchools: ['太平九年一贯制学校', '育才小学'],
      declared: 0,
    })
    valueIn(await app.client.imports.undo({ batchId, reason: '错表' }))
    expect(await schoolOf(app, '红树小学')).toMatchObject({ head: '李敏', address: null, code: null })
    expect(await schoolOf(app, '水泉初级中学')).toMatchObject({ head: '李敏', phone: '0418-1', code: null })
    expect(await app.schoolNames()).toEqual(['水泉初级中学', '红树小学'].toSorted())
  })

  it('without a single figure is a batch too, and the same one again changes nothing', async () => {
    const app = await openImportApp()
    const bare = sheet(
      '名册',
      schoolRoster.rows.slice(1, 4).map((cells) => cells.slice(0, 12)),
    )
    const handed = await app.hand('名册.xlsx', bare)
    await app.store([handed], { acceptNewSchools: true })
    expect(await app.schoolNames()).toHaveLength(2)
    const answer = await app.commit([handed])
    expect(answer).toMatchObject({ ok: true, value: { batchId: null } })
  })

  it('is no table of figures, and a list of names is no roster', () => {
    const { preview } = evaluateFiles([file('名册.xlsx', schoolRoster)])
    expect(preview.files[0]?.layout?.id).toBe('roster')
    const list = sheet('通讯录', [
      ['学校名称', '校长', '电话'],
      ['红树小学', '王敏', '123'],
    ])
    expect(evaluateFiles([file('通讯录.xlsx', list)]).preview.files[0]?.layout).toBeNull()
  })

  it('refuses what the registry has no room for, at its cell', () => {
    const { problems } = evaluateFiles([file('名册.xlsx', withCell(2, 10, '王'.repeat(61)))])
    expect(problemOf(problems, 'attributeTooLong')).toMatchObject({ severity: 'error', cell: 'K3' })
  })
})
