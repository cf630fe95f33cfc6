import { describe, expect, it } from 'vitest'
import { valueIn } from '../door/open-test-app.ts'
import { sheet } from '../fixtures/returns/grid.ts'
import { openImportApp } from './import-app.ts'

const table = (name: string, students: number) =>
  sheet('表', [
    ['学校名称', '在校生数'],
    [name, students],
  ])

/** 红树小学 is registered; a file calls it 区直一校 and is answered. */
async function answered() {
  const app = await openImportApp()
  await app.store([await app.hand('登记.xlsx', table('红树小学', 600))], { acceptNewSchools: true })
  const [school] = valueIn(await app.client.schools.list({}))
  const schoolId = school?.id ?? ''
  const file = await app.hand('一.xlsx', table('区直一校', 604))
  expect(await app.preview([file])).toMatchObject({
    questions: 1,
    files: [{ schools: [{ match: 'unknown' }] }],
  })
  const batchId = await app.store([file], { schools: { 区直一校: { schoolId } } })
  return { app, schoolId, batchId }
}

describe('a name that was answered once', () => {
  it('is known in the next file, and its values go to the same school', async () => {
    const { app, schoolId } = await answered()
    const next = await app.hand('二.xlsx', table('区直一校', 610))
    expect(await app.preview([next])).toMatchObject({
      questions: 0,
      files: [{ state: 'ready', schools: [{ key: '区直一校', match: 'remembered', schoolId }] }],
    })
    await app.store([next])
    expect(await app.current('红树小学')).toMatchObject({ 'students/primary': '610' })
    expect(await app.schoolNames()).toEqual(['红树小学'])
  })

  it('means what was answered last', async () => {
    const { app } = await answered()
    await app.store([await app.hand('三.xlsx', table('城南小学', 388))], { acceptNewSchools: true })
    const other = valueIn(await app.client.schools.list({})).find(({ name }) => name === '城南小学')?.id ?? ''
    await app.store([await app.hand('二.xlsx', table('区直一校', 389))], {
      schools: { 区直一校: { schoolId: other } },
    })
    const next = await app.hand('四.xlsx', table('区直一校', 390))
    expect((await app.preview([next])).files[0]?.schools).toMatchObject([
      { match: 'remembered', schoolId: other },
    ])
  })

  it('is asked about again when the batch of the answer was undone', async () => {
    const { app, batchId } = await answered()
    valueIn(await app.client.imports.undo({ batchId, reason: '不是这所学校' }))
    const next = await app.hand('二.xlsx', table('区直一校', 610))
    expect(await app.preview([next])).toMatchObject({ questions: 1 })
  })

  it('yields to a school that is registered under that very name', async () => {
    const { app } = await answered()
    await app.store(
      [
        await app.hand(
          '册.xlsx',
          sheet('表', [
            ['学校名称', '办学类型', '在校生数'],
            ['第二小学', '小学', 9],
          ]),
        ),
      ],
      {
        acceptNewSchools: true,
      },
    )
    const schools = valueIn(await app.client.schools.list({}))
    const second = schools.find(({ name }) => name === '第二小学')
    if (!second) throw new Error('第二小学 is not registered')
    const { id, ...attributes } = second
    valueIn(
      await app.client.schools.update({ schoolId: id, attributes: { ...attributes, name: '区直一校' } }),
    )
    const next = await app.hand('二.xlsx', table('区直一校', 12))
    expect((await app.preview([next])).files[0]?.schools).toMatchObject([{ match: 'name', schoolId: id }])
  })
})
