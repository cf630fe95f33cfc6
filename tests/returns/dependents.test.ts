import { describe, expect, it } from 'vitest'
import { NO_ANSWERS } from '../../shared/returns/no-answers.ts'
import { valueIn } from '../door/open-test-app.ts'
import { schoolForm } from '../fixtures/returns/forms.ts'
import { packageXlsx } from '../fixtures/workbooks/package-xlsx.ts'
import { openVisit, rooms, STANDARD, YEAR } from '../visits/open-visit.ts'
import { openImportApp } from './import-app.ts'

describe('before an import is undone', () => {
  it('it is said what people made of its values: audited data, conclusions, visits, adopted figures', async () => {
    const app = await openVisit()
    const { client, schoolId, visitId } = app
    const { name, rows, merges } = schoolForm({
      学校名称: '红树小学',
      小学学生人数: 612,
      网络多媒体教室间数: 20,
    })
    const token = await app.tokens.take('红树小学.xlsx', packageXlsx([{ name, rows, merges }]))
    const { batchId } = valueIn(
      await client.imports.commit({
        files: [{ token, name: '红树小学.xlsx' }],
        year: YEAR,
        answers: { ...NO_ANSWERS, reason: '已核实' },
      }),
    )
    const dependents = async () =>
      valueIn(await client.imports.undoPreview({ batchId: batchId ?? '' })).dependents
    expect(await dependents()).toEqual({
      adopted: [],
      visits: [{ visitId, school: '红树小学', plannedOn: expect.any(String), state: 'open' }],
      decisions: [],
      audited: [],
    })
    valueIn(await client.standings.audit({ year: YEAR, schoolIds: [schoolId] }))
    expect((await dependents()).audited).toEqual(['红树小学'])
    await app.answer('2', rooms('11'))
    valueIn(
      await client.visits.adopt({
        visitId,
        item: '2',
        part: 'rooms.whole',
        revision: 1,
        standard: STANDARD,
      }),
    )
    valueIn(
      await client.acceptance.decide({
        schoolId,
        year: YEAR,
        standard: STANDARD,
        conclusion: 'accepted',
        decidedBy: ['王敏'],
        remark: null,
      }),
    )
    expect(await dependents()).toMatchObject({
      adopted: [{ school: '红树小学', field: 'multimediaRooms', visitId }],
      decisions: [{ school: '红树小学', standard: STANDARD, conclusion: 'accepted' }],
      audited: [],
    })
  })
})

describe('a folder of forty files', () => {
  it('leaves nothing when it is cancelled on the way, and is stored whole when it is not', async () => {
    const app = await openImportApp()
    const files = []
    for (let index = 1; index <= 40; index++) {
      const school = `第${index}小学`
      files.push(
        await app.hand(
          `${school}.xlsx`,
          schoolForm({ 学校名称: school, 学校类型: '小学', 小学学生人数: index }),
        ),
      )
    }
    const seen: string[] = []
    const stop = app.app.subscribe((event) => {
      if (event.kind !== 'progress') return
      seen.push(event.phase)
      if (event.phase === 'reading' && event.done >= 20) app.app.cancel('folder')
    })
    const cancelled = await app.commit(files, {}, { job: 'folder' })
    stop()
    expect(cancelled).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(seen).not.toContain('saving')
    expect(await app.schoolNames()).toEqual([])
    expect(valueIn(await app.client.imports.list({}))).toEqual([])
    await app.store(files)
    expect(await app.schoolNames()).toHaveLength(40)
  }, 60_000)
})
