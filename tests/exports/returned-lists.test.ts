import { beforeAll, describe, expect, it } from 'vitest'
import type { ImportPreview } from '../../shared/contract/imports.ts'
import type { SchoolClass, SpecialRoom } from '../../shared/contract/lists.ts'
import { NO_ANSWERS } from '../../shared/returns/no-answers.ts'
import { openTestApp, type TestApp, valueIn } from '../door/open-test-app.ts'
import { type OpenForm, openForm } from './fill-form.ts'
import { exportedBytes } from './read-exported.ts'

const YEAR = 2026
const SCHOOL = '水泉初级中学'
const CLASSES: SchoolClass[] = [
  { stage: 'junior', grade: 7, name: '七(1)', students: 190 },
  { stage: 'junior', grade: 8, name: '八(1)', students: 200 },
]
const ROOM: SpecialRoom = { kind: 'music', name: '音乐教室一', areaSquareMetres: '96.5' }

let app: TestApp
let place: { schoolId: string; year: number }
beforeAll(async () => {
  app = await openTestApp({ sample: 'taiping' })
  const school = valueIn(await app.client.schools.list({})).find(({ name }) => name === SCHOOL)
  place = { schoolId: school?.id ?? '', year: YEAR }
})

async function issued(): Promise<OpenForm> {
  const { files } = valueIn(
    await app.client.exports.blankForms({ year: YEAR, schoolIds: [place.schoolId], pack: 'one' }),
  )
  const form = await openForm(exportedBytes(app, files[0]?.token ?? ''))
  form.fill('初中学生人数', 390)
  return form
}

/** Types rows below the header of a list, in the place of what stands there. @returns the row of the header. */
function type(form: OpenForm, list: string, rows: readonly (readonly (string | number)[])[]): number {
  const sheet = form.sheet(list)
  let head = 0
  sheet.eachRow((row, number) => {
    if (head === 0 && ['学段', '用房类型'].includes(String(row.getCell(1).value))) head = number
  })
  for (let row = head + 1; row <= sheet.rowCount; row += 1) {
    for (let column = 1; column <= 4; column += 1) sheet.getCell(row, column).value = null
  }
  for (const [index, cells] of rows.entries()) {
    for (const [column, value] of cells.entries()) sheet.getCell(head + 1 + index, column + 1).value = value
  }
  return head
}

let returned = 0
async function inputOf(form: OpenForm) {
  const name = `交回${++returned}.xlsx`
  const file = { token: await app.tokens.take(name, await form.save()), name }
  return { files: [file], year: YEAR, answers: NO_ANSWERS }
}

const problemsOf = ({ files }: ImportPreview) => files.flatMap(({ problems }) => problems)
const stored = async () => ({
  classes: valueIn(await app.client.lists.classes(place)),
  rooms: valueIn(await app.client.lists.rooms(place)),
})

describe('the lists of a returned form', () => {
  it('become the lists of the school with the batch, and go with it', async () => {
    const former = { stage: 'junior', grade: 9, name: '九(1)', students: 40 } as const
    valueIn(await app.client.lists.saveClasses({ ...place, classes: [former] }))
    const form = await issued()
    type(form, '班级名单', [
      ['初中', 7, '七(1)', 190],
      ['', '初二', '八(1)', '200人'],
    ])
    type(form, '专用教室', [['音乐教室', '音乐教室一', '96.5㎡']])
    const input = await inputOf(form)
    const preview = valueIn(await app.client.imports.preview(input))
    expect(problemsOf(preview).filter(({ severity }) => severity !== 'note')).toEqual([])
    expect(problemsOf(preview)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'classesRead', params: { count: 2 } }),
        expect.objectContaining({ code: 'roomsRead', params: { count: 1 } }),
      ]),
    )
    const { batchId } = valueIn(await app.client.imports.commit(input))
    expect(await stored()).toEqual({ classes: CLASSES, rooms: [ROOM] })
    valueIn(await app.client.imports.undo({ batchId: batchId ?? '', reason: '报错了' }))
    expect(await stored()).toEqual({ classes: [former], rooms: [] })
  })

  it('that were left empty leave what is stored', async () => {
    valueIn(await app.client.lists.saveClasses({ ...place, classes: CLASSES }))
    const form = await issued()
    type(form, '班级名单', [])
    valueIn(await app.client.imports.commit(await inputOf(form)))
    expect((await stored()).classes).toEqual(CLASSES)
  })

  it('that a person changed since stay when the batch is undone', async () => {
    const form = await issued()
    type(form, '专用教室', [['美术教室', '美术教室一', 90]])
    const { batchId } = valueIn(await app.client.imports.commit(await inputOf(form)))
    valueIn(await app.client.lists.saveRooms({ ...place, rooms: [ROOM] }))
    valueIn(await app.client.imports.undo({ batchId: batchId ?? '', reason: '重报' }))
    expect((await stored()).rooms).toEqual([ROOM])
  })

  it('say at its cell what is no class or room', async () => {
    const form = await issued()
    const head = type(form, '班级名单', [
      ['初中', '十四', '七(1)', 43],
      ['初中', 7, '七(2)', '四十'],
    ])
    const first = type(form, '专用教室', [['多功能厅', '一楼', 90]]) + 1
    const problems = problemsOf(valueIn(await app.client.imports.preview(await inputOf(form))))
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'classGradeUnknown', sheet: '班级名单', cell: `B${head + 1}` },
      { code: 'classStudentsUnknown', sheet: '班级名单', cell: `D${head + 2}` },
      { code: 'roomKindUnknown', sheet: '专用教室', cell: `A${first}` },
    ])
  })
})
