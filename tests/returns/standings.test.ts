import { describe, expect, it } from 'vitest'
import { isAudited, type StandingRecord, standingOf } from '../../shared/standings/standing.ts'
import { valueIn } from '../door/open-test-app.ts'
import { schoolForm } from '../fixtures/returns/forms.ts'
import { type ImportApp, openImportApp, YEAR } from './import-app.ts'

const form = (name: string, students: number) =>
  schoolForm({ 学校名称: name, 学校类型: '小学', 小学学生人数: students })

async function withTwoSchools() {
  const app = await openImportApp()
  const batchId = await app.store([
    await app.hand('红树小学.xlsx', form('红树小学', 604)),
    await app.hand('城南小学.xlsx', form('城南小学', 388)),
  ])
  const schools = valueIn(await app.client.schools.list({}))
  const idOf = (name: string) => schools.find((school) => school.name === name)?.id ?? ''
  return { app, batchId, red: idOf('红树小学'), south: idOf('城南小学') }
}

const standings = async ({ client }: ImportApp) =>
  Object.fromEntries(
    valueIn(await client.standings.list({ year: YEAR })).map((said) => [said.schoolId, said.standing]),
  )

describe('初稿 and 审定', () => {
  it('data are drafts until somebody audits them, with who and when, and drafts again for a reason', async () => {
    const { app, red, south } = await withTwoSchools()
    expect(await standings(app)).toEqual({ [red]: 'draft', [south]: 'draft' })
    valueIn(await app.client.app.updateSettings({ userName: '王芳' }))
    valueIn(await app.client.standings.audit({ year: YEAR, schoolIds: [red] }))
    expect(await standings(app)).toEqual({ [red]: 'audited', [south]: 'draft' })
    const [said] = valueIn(await app.client.standings.list({ year: YEAR })).filter(
      ({ schoolId }) => schoolId === red,
    )
    expect(said).toMatchObject({ author: '王芳', at: expect.stringMatching(/^20/) })
    valueIn(await app.client.standings.reopen({ year: YEAR, schoolIds: [red], reason: '学校重报' }))
    expect(await standings(app)).toEqual({ [red]: 'draft', [south]: 'draft' })
  })

  it('a batch is audited as a whole, and not once it is undone', async () => {
    const { app, batchId, red, south } = await withTwoSchools()
    expect(valueIn(await app.client.standings.auditBatch({ batchId }))).toEqual({ schools: 2 })
    expect(await standings(app)).toEqual({ [red]: 'audited', [south]: 'audited' })
    valueIn(await app.client.imports.undo({ batchId, reason: '重报' }))
    expect(await app.client.standings.auditBatch({ batchId })).toMatchObject({
      error: { code: 'batchAlreadyUndone' },
    })
  })

  it('a correction makes drafts of audited data, and taking it back makes them audited again', async () => {
    const { app, red } = await withTwoSchools()
    valueIn(await app.client.standings.audit({ year: YEAR, schoolIds: [red] }))
    const place = { schoolId: red, year: YEAR, field: 'students', stage: 'primary' as const }
    const { observationId } = valueIn(
      await app.client.observations.correct({ ...place, value: '610', reason: '复核' }),
    )
    expect((await standings(app))[red]).toBe('changed')
    valueIn(await app.client.observations.takeBack({ observationIds: [observationId] }))
    expect((await standings(app))[red]).toBe('audited')
  })

  it('an import asks before it changes audited data, once for a school, and not where it changes nothing', async () => {
    const { app, red, south } = await withTwoSchools()
    valueIn(await app.client.standings.audit({ year: YEAR, schoolIds: [red, south] }))
    const files = [
      await app.hand('红树小学2.xlsx', form('红树小学', 606)),
      await app.hand('城南小学2.xlsx', schoolForm({ 学校名称: '城南小学', 小学学生人数: 388 })),
    ]
    const preview = await app.preview(files)
    expect(preview).toMatchObject({ questions: 1, errors: 0 })
    expect(await app.commit(files)).toMatchObject({ error: { code: 'importNeedsAnswers' } })
    await app.store(files, { changeAudited: true })
    expect((await standings(app))[red]).toBe('changed')
  })

  it('cannot be said of a school without data', async () => {
    const { app } = await withTwoSchools()
    const answer = await app.client.standings.audit({ year: YEAR + 1, schoolIds: [null] })
    expect(answer).toMatchObject({ error: { code: 'notFound' } })
  })

  it('stands on every report on drafts, and on none where all is audited', async () => {
    const { app, red, south } = await withTwoSchools()
    const notices = async (schoolId: string | null) => {
      const slug = schoolId === null ? 'county-assessment' : 'school-acceptance'
      const document = valueIn(
        await app.client.reports.preview({ slug, year: YEAR, standard: 'quality-2017', schoolId }),
      )
      return document.blocks.flatMap((block) => (block.kind === 'notice' ? [block.text] : []))
    }
    expect(await notices(red)).toContain('初稿：本文所列数据尚未审定，不得签发。')
    valueIn(await app.client.standings.audit({ year: YEAR, schoolIds: [red] }))
    expect(await notices(red)).not.toContain('初稿：本文所列数据尚未审定，不得签发。')
    expect(await notices(null)).toContain('初稿：城南小学的数据尚未审定，不得签发。')
    valueIn(await app.client.standings.audit({ year: YEAR, schoolIds: [south] }))
    expect((await notices(null)).filter((text) => text.startsWith('初稿'))).toEqual([])
  })
})

describe('whether data are audited', () => {
  const record: StandingRecord = {
    schoolId: 'a',
    standing: 'audited',
    inForce: 12,
    reason: null,
    author: '王芳',
    at: '2026-01-01T00:00:00Z',
  }

  it.each([
    [null, 12, 'draft'],
    [record, 12, 'audited'],
    [record, 19, 'changed'],
    [{ ...record, standing: 'draft' as const }, 12, 'draft'],
  ])('%j with the mark %i: %s', (said, inForce, standing) => {
    expect(standingOf(said, inForce)).toBe(standing)
    expect(isAudited(said, inForce)).toBe(standing === 'audited')
  })
})

describe('a new school year', () => {
  it('is begun with the registry and without a figure, and can be chosen', async () => {
    const { app, red } = await withTwoSchools()
    valueIn(
      await app.client.lists.saveClasses({
        schoolId: red,
        year: YEAR,
        classes: [{ stage: 'primary', grade: 1, name: '一(1)', students: 44 }],
      }),
    )
    expect(valueIn(await app.client.schoolYears.preview({ year: YEAR + 1 }))).toEqual({
      begun: false,
      schools: 2,
      ended: 0,
      classLists: 1,
      roomLists: 0,
    })
    valueIn(await app.client.schoolYears.begin({ year: YEAR + 1 }))
    valueIn(await app.client.schoolYears.begin({ year: YEAR + 1 }))
    expect(valueIn(await app.client.app.info({})).years).toEqual([YEAR + 1, YEAR])
    expect(valueIn(await app.client.standings.list({ year: YEAR + 1 }))).toEqual([])
    expect(valueIn(await app.client.lists.classes({ schoolId: red, year: YEAR + 1 }))).toEqual([])
  })
})
