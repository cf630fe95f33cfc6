import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { valueIn } from '../door/open-test-app.ts'
import { schoolForm, valueCell } from '../fixtures/returns/forms.ts'
import { sheet } from '../fixtures/returns/grid.ts'
import { stageColumn } from '../fixtures/returns/tables.ts'
import { openImportApp, YEAR } from './import-app.ts'

const form = (students: number | string, more = {}) =>
  schoolForm({ 学校名称: '红树小学', 学校类型: '小学', 小学学生人数: students, ...more })

describe('the preview', () => {
  it('shows what would happen and stores nothing', async () => {
    const app = await openImportApp()
    const files = [await app.hand('红树小学.xlsx', form(604))]
    const preview = await app.preview(files)
    expect(preview).toMatchObject({ added: 1, errors: 0, questions: 0 })
    expect(preview.files[0]).toMatchObject({
      state: 'ready',
      format: 'xlsx',
      layout: { id: 'school-form' },
      schools: [{ key: '红树小学', match: 'new', schoolId: null }],
    })
    const shown = preview.files[0]?.values.find(({ cell }) => cell === valueCell('小学学生人数'))
    expect(shown).toMatchObject({ field: 'students', stage: 'primary', value: '604', change: 'added' })
    expect(await app.schoolNames()).toEqual([])
    expect(valueIn(await app.client.imports.list({}))).toEqual([])
  })

  it('refuses a token behind which there is no file', async () => {
    const app = await openImportApp()
    const answer = await app.commit([{ token: 'no such', name: 'x.xlsx' }])
    expect(answer).toMatchObject({ ok: false, error: { code: 'fileNotFound' } })
  })

  it('names what cannot be read beside what can', async () => {
    const app = await openImportApp()
    const broken = {
      token: await app.tokens.take('备份.docx', new TextEncoder().encode('no workbook')),
      name: '备份.docx',
    }
    const preview = await app.preview([await app.hand('红树小学.xlsx', form(604)), broken])
    expect(preview.files.map(({ state }) => state)).toEqual(['ready', 'refused'])
    expect(preview.errors).toBe(1)
  })
})

describe('a commit', () => {
  it('stores schools, values with their cells, and the original', async () => {
    const app = await openImportApp()
    const file = await app.hand('汇总.xlsx', stageColumn)
    const batchId = await app.store([file])
    expect(await app.schoolNames()).toEqual(['城南小学', '太平九年一贯制学校'])
    expect(await app.current('太平九年一贯制学校')).toEqual({
      'students/primary': '486',
      'students/junior': '417',
      'backboneTeachers/primary': '6',
      'backboneTeachers/junior': '2',
      'multimediaRooms/whole': '24',
    })
    const [batch] = valueIn(await app.client.imports.list({}))
    expect(batch).toMatchObject({ id: batchId, year: YEAR, values: 8, newSchools: 2, undoneAt: null })
    expect(batch?.files).toMatchObject([{ name: '汇总.xlsx', layout: 'school-table' }])
  })

  it('leads from a value back to its cell among its neighbours', async () => {
    const app = await openImportApp()
    await app.store([await app.hand('红树小学.xlsx', form(604))])
    const [school] = valueIn(await app.client.schools.list({}))
    const [value] = valueIn(await app.client.observations.current({ schoolId: school?.id ?? '', year: YEAR }))
    if (value?.source.kind !== 'cell') throw new Error('not from a cell')
    const { fileId, sheet: name, cell } = value.source
    const around = valueIn(await app.client.observations.neighbourhood({ fileId, sheet: name, cell }))
    expect(around).toMatchObject({ fileName: '红树小学.xlsx', cell: valueCell('小学学生人数') })
    expect(around.rows.flat()).toContain(604)
  })

  it('stores nothing of the whole batch while one cell is wrong', async () => {
    const app = await openImportApp()
    const good = await app.hand('城南小学.xlsx', schoolForm({ 学校名称: '城南小学', 小学学生人数: 388 }))
    const bad = await app.hand('红树小学.xlsx', form('3 8'))
    const answer = await app.commit([good, bad])
    expect(answer).toMatchObject({ ok: false, error: { code: 'importHasErrors', params: { count: 1 } } })
    expect(await app.schoolNames()).toEqual([])
    expect(valueIn(await app.client.imports.list({}))).toEqual([])
  })

  it('stores nothing while something is asked, and everything once it is answered', async () => {
    const app = await openImportApp()
    await app.store([await app.hand('红树小学.xlsx', form(604))])
    const file = await app.hand(
      '四中.xlsx',
      sheet('表', [
        ['学校名称', '在校生数'],
        ['第四中学', 412],
      ]),
    )
    expect(await app.commit([file])).toMatchObject({ ok: false, error: { code: 'importNeedsAnswers' } })
    expect(await app.schoolNames()).toEqual(['红树小学'])
    await app.store([file], { schools: { 第四中学: { newSchool: 'junior' } } })
    expect(await app.current('第四中学')).toEqual({ 'students/junior': '412' })
  })

  it('of a file that holds nothing says so', async () => {
    const app = await openImportApp()
    const answer = await app.commit([await app.hand('空表.xlsx', schoolForm({}))])
    expect(answer).toMatchObject({ ok: false, error: { code: 'nothingToImport' } })
  })

  it('of the same file again changes nothing, by its content and not its name', async () => {
    const app = await openImportApp()
    const first = await app.hand('红树小学.xlsx', form(604))
    await app.store([first])
    const bytes = await readFile(app.tokens.find(first.token)?.path ?? '')
    const renamed = { token: await app.tokens.take('另一个名字.xlsx', bytes), name: '另一个名字.xlsx' }
    const again = valueIn(await app.commit([renamed]))
    expect(again).toMatchObject({ batchId: null, preview: { files: [{ state: 'unchanged' }] } })
    expect(valueIn(await app.client.imports.list({}))).toHaveLength(1)
  })

  it('keeps one reason for its warnings', async () => {
    const app = await openImportApp()
    const file = await app.hand('红树.xlsx', form(604, { 初中学生人数: 3 }))
    expect((await app.preview([file])).warnings).toBe(1)
    await app.store([file], { reason: '附设班三人' })
    expect(valueIn(await app.client.imports.list({}))).toMatchObject([{ reason: '附设班三人' }])
  })

  it('that is cancelled leaves nothing behind', async () => {
    const app = await openImportApp()
    const file = await app.hand('红树小学.xlsx', form(604))
    const answer = app.commit([file], {}, { job: 'import' })
    app.app.cancel('import')
    expect(await answer).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(await app.schoolNames()).toEqual([])
    expect(valueIn(await app.client.imports.list({}))).toEqual([])
  })

  it('tells its progress by phases', async () => {
    const app = await openImportApp()
    const phases: string[] = []
    app.app.subscribe((event) => {
      if (event.kind === 'progress') phases.push(event.phase)
    })
    const file = await app.hand('红树小学.xlsx', form(604))
    await app.commit([file], {}, { job: 'import' })
    expect(new Set(phases)).toEqual(new Set(['reading', 'saving']))
  })
})

describe('a correction by hand', () => {
  const corrected = async () => {
    const app = await openImportApp()
    await app.store([await app.hand('红树小学.xlsx', form(604))])
    const [school] = valueIn(await app.client.schools.list({}))
    const place = { schoolId: school?.id ?? '', year: YEAR, field: 'students', stage: 'primary' as const }
    valueIn(await app.client.observations.correct({ ...place, value: '610', reason: '复核' }))
    return { app, place, file: await app.hand('红树小学2.xlsx', form(606)) }
  }

  it('is asked about before a later import displaces it', async () => {
    const { app, file } = await corrected()
    expect(await app.commit([file])).toMatchObject({ ok: false, error: { code: 'importNeedsAnswers' } })
    expect(await app.current('红树小学')).toEqual({ 'students/primary': '610' })
  })

  it('stays in force where it is kept, and the value of the file stays visible', async () => {
    const { app, file, place } = await corrected()
    await app.store([file], { corrections: 'keep' })
    expect(await app.current('红树小学')).toEqual({ 'students/primary': '610' })
    const history = valueIn(await app.client.observations.history(place))
    expect(history.map(({ value, state }) => `${value} ${state}`)).toEqual([
      '606 kept',
      '610 current',
      '604 former',
    ])
  })

  it('that was kept once is still asked about the next time', async () => {
    const { app, file } = await corrected()
    await app.store([file], { corrections: 'keep' })
    const next = await app.preview([await app.hand('红树小学3.xlsx', form(620))])
    expect(next.questions).toBe(1)
    expect(next.files[0]?.values.find(({ field }) => field === 'students')?.current).toBe('610')
  })

  it('gives way where it is replaced', async () => {
    const { app, file } = await corrected()
    await app.store([file], { corrections: 'replace' })
    expect(await app.current('红树小学')).toEqual({ 'students/primary': '606' })
  })
})

describe('undo', () => {
  it('brings back former values, and says before what it will do', async () => {
    const app = await openImportApp()
    await app.store([await app.hand('1.xlsx', form(604))])
    const second = await app.store([await app.hand('2.xlsx', form(700, { 网络多媒体教室间数: 13 }))])
    const before = valueIn(await app.client.imports.undoPreview({ batchId: second }))
    expect(before).toMatchObject({ withdrawn: 2, restored: 1, leftWithout: 1, newSchools: [] })
    expect(before.indicators).toContain('multimediaRooms')
    valueIn(await app.client.imports.undo({ batchId: second, reason: '报错了文件' }))
    expect(await app.current('红树小学')).toEqual({ 'students/primary': '604' })
    expect(valueIn(await app.client.imports.list({}))[0]).toMatchObject({ undoReason: '报错了文件' })
  })

  it('takes along the schools that only this batch created', async () => {
    const app = await openImportApp()
    const first = await app.store([await app.hand('汇总.xlsx', stageColumn)])
    await app.store([
      await app.hand('城南小学.xlsx', schoolForm({ 学校名称: '城南小学', 网络多媒体教室间数: 11 })),
    ])
    expect(valueIn(await app.client.imports.undoPreview({ batchId: first })).newSchools).toEqual([
      '太平九年一贯制学校',
    ])
    valueIn(await app.client.imports.undo({ batchId: first, reason: '重报' }))
    expect(await app.schoolNames()).toEqual(['城南小学'])
    expect(await app.current('城南小学')).toEqual({ 'multimediaRooms/whole': '11' })
  })

  it('is possible once, for a batch that there is', async () => {
    const app = await openImportApp()
    const batchId = await app.store([await app.hand('1.xlsx', form(604))])
    valueIn(await app.client.imports.undo({ batchId, reason: '重报' }))
    expect(await app.client.imports.undo({ batchId, reason: '重报' })).toMatchObject({
      error: { code: 'batchAlreadyUndone' },
    })
    expect(await app.client.imports.undoPreview({ batchId: 'none' })).toMatchObject({
      error: { code: 'notFound' },
    })
  })

  it('lets the same file be imported again', async () => {
    const app = await openImportApp()
    const file = await app.hand('1.xlsx', form(604))
    const batchId = await app.store([file])
    valueIn(await app.client.imports.undo({ batchId, reason: '重报' }))
    await app.store([file])
    expect(await app.current('红树小学')).toEqual({ 'students/primary': '604' })
  })
})

describe('inspect', () => {
  it('gives the grid, the layout, the mapping and the problems of the file alone', async () => {
    const app = await openImportApp()
    const table = sheet('表', [
      ['学校名称', '初中在校生数', '教学仪器设备值（万元）'],
      ['第四中学', '四百', 20],
    ])
    const inspected = valueIn(await app.client.imports.inspect({ file: await app.hand('四中.xlsx', table) }))
    expect(inspected).toMatchObject({
      format: 'xlsx',
      sheets: [
        {
          name: '表',
          hidden: false,
          rows: [
            ['学校名称', '初中在校生数', '教学仪器设备值（万元）'],
            ['第四中学', '四百', 20],
          ],
        },
      ],
      layout: { id: 'school-table' },
      mapping: [
        { sheet: '表', cell: 'B1', header: '初中在校生数', field: 'students', stage: 'junior' },
        { sheet: '表', cell: 'C1', field: 'equipmentValue', stage: 'whole' },
      ],
    })
    expect(inspected.problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'notANumber', sheet: '表', cell: 'B2', params: { raw: '四百' } },
    ])
  })
})

describe('inspecting a file that is no return', () => {
  it('shows it all the same, and warns that nothing is recognised', async () => {
    const app = await openImportApp()
    const list = sheet('通讯录', [
      ['姓名', '电话'],
      ['王', '123'],
    ])
    const inspected = valueIn(await app.client.imports.inspect({ file: await app.hand('通讯录.xlsx', list) }))
    expect(inspected).toMatchObject({ layout: null, mapping: [], sheets: [{ name: '通讯录' }] })
    expect(inspected.problems).toMatchObject([{ code: 'notAReturn', severity: 'warning' }])
  })
})

describe('the original', () => {
  it('is kept byte for byte', async () => {
    const app = await openImportApp()
    const file = await app.hand('1.xlsx', form(604))
    const preview = await app.preview([file])
    const incoming = app.tokens.find(file.token)
    const bytes = await readFile(incoming?.path ?? '')
    expect(preview.files[0]?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  })
})
