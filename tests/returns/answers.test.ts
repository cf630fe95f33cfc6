import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { CellAnswer, ImportPreview } from '../../shared/contract/imports.ts'
import { valueIn } from '../door/open-test-app.ts'
import { schoolForm, valueCell } from '../fixtures/returns/forms.ts'
import { type ImportApp, openImportApp, YEAR } from './import-app.ts'

const CELL = valueCell('小学学生人数')
const form = (students: number | string, more = {}) =>
  schoolForm({ 学校名称: '红树小学', 学校类型: '小学', 小学学生人数: students, ...more })

const fileOf = ({ files: [file] }: ImportPreview) => {
  if (!file) throw new Error('no file')
  return file
}
const studentsOf = (preview: ImportPreview) =>
  fileOf(preview).values.find(({ field, stage }) => field === 'students' && stage === 'primary')

const atCell = (preview: ImportPreview) => fileOf(preview).problems.filter(({ cell }) => cell === CELL)

/** 改为 at the cell of 小学学生人数. */
async function change(app: ImportApp, preview: ImportPreview, value: string): Promise<void> {
  const { sha256 } = fileOf(preview)
  const sheet = studentsOf(preview)?.sheet ?? ''
  const answer: CellAnswer = { sha256, sheet, cell: CELL, code: null, value, reason: '已电话核实' }
  valueIn(await app.client.imports.answer({ year: YEAR, answers: [answer] }))
}

async function history(app: ImportApp) {
  const [school] = valueIn(await app.client.schools.list({}))
  const place = { schoolId: school?.id ?? '', year: YEAR, field: 'students', stage: 'primary' as const }
  return valueIn(await app.client.observations.history(place))
}

describe('another value in the place of a cell', () => {
  it('settles the error at once, and both are stored: what the file says and what counts', async () => {
    const app = await openImportApp()
    const file = await app.hand('红树小学.xlsx', form('6o4'))
    const wrong = await app.preview([file])
    expect(wrong.errors).toBe(1)
    await change(app, wrong, '604')
    const right = await app.preview([file])
    expect(right).toMatchObject({ errors: 0, added: 1 })
    expect(studentsOf(right)).toMatchObject({ value: '604', raw: '6o4', correction: '已电话核实' })
    expect(atCell(right)).toMatchObject([
      { code: 'valueChanged', severity: 'note', params: { value: '604', reason: '已电话核实' } },
    ])
    const batchId = await app.store([file])
    expect(await app.current('红树小学')).toEqual({ 'students/primary': '604' })
    const said = await history(app)
    expect(said.map(({ value, state }) => `${value} ${state}`)).toEqual(['604 current', '6o4 kept'])
    expect(said[0]?.source).toMatchObject({
      kind: 'manual',
      reason: '已电话核实',
      corrects: { fileName: '红树小学.xlsx', cell: CELL },
    })
    valueIn(await app.client.imports.undo({ batchId, reason: '重报' }))
    expect(await app.schoolNames()).toEqual([])
  })

  it('stands above a readable value of the file, which counts again when the correction is taken back', async () => {
    const app = await openImportApp()
    const file = await app.hand('红树小学.xlsx', form(64))
    await change(app, await app.preview([file]), '604')
    await app.store([file])
    const said = await history(app)
    expect(said.map(({ value, state }) => `${value} ${state}`)).toEqual(['604 current', '64 former'])
    valueIn(await app.client.observations.takeBack({ observationIds: [said[0]?.id ?? ''] }))
    expect(await app.current('红树小学')).toEqual({ 'students/primary': '64' })
  })

  it('that is none itself is an error at the cell, and can be withdrawn', async () => {
    const app = await openImportApp()
    const file = await app.hand('红树小学.xlsx', form(604))
    const before = await app.preview([file])
    await change(app, before, '六百')
    const wrong = await app.preview([file])
    expect(wrong.errors).toBe(1)
    expect(atCell(wrong)).toMatchObject([{ code: 'notANumber', params: { raw: '六百' } }])
    const place = {
      sha256: fileOf(before).sha256,
      sheet: studentsOf(before)?.sheet ?? '',
      cell: CELL,
      code: null,
    }
    valueIn(await app.client.imports.withdrawAnswers({ year: YEAR, places: [place] }))
    expect(studentsOf(await app.preview([file]))).toMatchObject({ value: '604', correction: null })
  })

  it('is there when the same content comes again, under another name too, and for no other year', async () => {
    const app = await openImportApp()
    const first = await app.hand('红树小学.xlsx', form('6o4'))
    await change(app, await app.preview([first]), '604')
    const bytes = await readFile(app.tokens.find(first.token)?.path ?? '')
    const again = { token: await app.tokens.take('另一个名字.xlsx', bytes), name: '另一个名字.xlsx' }
    expect((await app.preview([again])).errors).toBe(0)
    expect(await app.commit([again], {}, { year: YEAR - 1 })).toMatchObject({
      error: { code: 'importHasErrors' },
    })
  })

  it('takes the place of an earlier correction without asking', async () => {
    const app = await openImportApp()
    await app.store([await app.hand('1.xlsx', form(604))])
    const [school] = valueIn(await app.client.schools.list({}))
    const place = { schoolId: school?.id ?? '', year: YEAR, field: 'students', stage: 'primary' as const }
    valueIn(await app.client.observations.correct({ ...place, value: '610', reason: '复核' }))
    const file = await app.hand('2.xlsx', form(606))
    const asked = await app.preview([file])
    expect(asked.questions).toBe(1)
    await change(app, asked, '612')
    expect(await app.preview([file])).toMatchObject({ questions: 0, changed: 1 })
    await app.store([file])
    expect(await app.current('红树小学')).toEqual({ 'students/primary': '612' })
  })
})

describe('a warning that is as it is', () => {
  it('has its own reason, counted apart and kept with the batch', async () => {
    const app = await openImportApp()
    const file = await app.hand('红树.xlsx', form(604, { 初中学生人数: 3 }))
    const preview = await app.preview([file])
    expect(preview).toMatchObject({ warnings: 1, answered: 0 })
    const [{ code, sheet, cell } = { code: '', sheet: null, cell: null }] = fileOf(preview).problems.filter(
      ({ severity }) => severity === 'warning',
    )
    const { sha256 } = fileOf(preview)
    const answer: CellAnswer = { sha256, sheet, cell, code, value: null, reason: '附设班三人' }
    valueIn(await app.client.imports.answer({ year: YEAR, answers: [answer] }))
    expect(await app.preview([file])).toMatchObject({ warnings: 1, answered: 1 })
    const batchId = await app.store([file])
    const kept = valueIn(await app.client.imports.problems({ batchId }))
    expect(kept.filter(({ severity }) => severity === 'warning')).toMatchObject([
      { code: 'stageNotOfSchool', file: '红树.xlsx', cell, reason: '附设班三人' },
    ])
  })
})
