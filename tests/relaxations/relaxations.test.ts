import { describe, expect, it } from 'vitest'
import { relaxations } from '../../seeds/relaxations/index.ts'
import type { Answer } from '../../shared/checklists/answer.ts'
import { openTestApp, type TestApp, valueIn } from '../door/open-test-app.ts'
import { complete, finishing, openVisit, plan, schoolNamed, YEAR } from '../visits/open-visit.ts'

const TODAY = '2025-11-03'
const switched = (known = {}) => ({
  relaxation: 'roomsPlannedBy2016',
  on: true,
  basis: '辽教督〔2024〕3号',
  schoolIds: null,
  expiresOn: '2026-12-31',
  ...known,
})

const rooms: Answer = {
  type: 'countList',
  remark: '',
  notApplicable: null,
  rows: ['一', '二', '三', '四'].map((label) => ({
    key: label,
    label: `音乐教室${label}`,
    stage: null,
    declared: '75',
    observed: '75',
  })),
}

async function built(app: TestApp, name: string): Promise<string> {
  const schoolId = await schoolNamed(app, name)
  const { id, formerNames: _names, ...school } = valueIn(await app.client.schools.get({ schoolId }))
  valueIn(await app.client.schools.update({ schoolId: id, attributes: { ...school, plannedBy2016: true } }))
  return schoolId
}

describe('the relaxations of the county', () => {
  it('are all off until somebody switches them, with the document and the day of expiry', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    const before = valueIn(await client.relaxations.list({ today: TODAY }))
    expect(before.relaxations).toHaveLength(relaxations.length)
    expect(
      before.relaxations.every(({ standing, history }) => standing === 'off' && history.length === 0),
    ).toBe(true)
    expect(await client.relaxations.set(switched({ expiresOn: null }))).toMatchObject({ ok: false })
    expect(await client.relaxations.set(switched({ basis: ' ' }))).toMatchObject({ ok: false })
    expect(await client.relaxations.set(switched({ schoolIds: ['nobody'] }))).toMatchObject({
      ok: false,
      error: { code: 'notFound' },
    })
    expect(await client.relaxations.set(switched({ relaxation: 'everything' }))).toMatchObject({
      ok: false,
      error: { code: 'notFound' },
    })
  })

  it('keep what was said before: who, when, on what basis', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    valueIn(await client.app.updateSettings({ userName: '王敏' }))
    valueIn(await client.relaxations.set(switched()))
    valueIn(await client.app.updateSettings({ userName: '李强' }))
    valueIn(await client.relaxations.set(switched({ on: false, basis: '省里不再适用', expiresOn: null })))
    const { relaxations } = valueIn(await client.relaxations.list({ today: TODAY }))
    const [rooms] = relaxations
    expect(rooms?.standing).toBe('off')
    expect(rooms?.history.map(({ on, basis, author }) => [on, basis, author])).toEqual([
      [false, '省里不再适用', '李强'],
      [true, '辽教督〔2024〕3号', '王敏'],
    ])
  })

  it('say which schools they are for, and of which the registry does not know it', async () => {
    const app = await openTestApp({ sample: 'taiping' })
    const { client } = app
    const all = valueIn(await client.schools.list({}))
    const [silent, newer] = all
    for (const [school, plannedBy2016] of [
      [silent, null],
      [newer, false],
    ] as const) {
      if (school === undefined) throw new Error('too few schools')
      const { id: schoolId, ...attributes } = school
      valueIn(await client.schools.update({ schoolId, attributes: { ...attributes, plannedBy2016 } }))
    }
    const reach = valueIn(await client.relaxations.reach({ year: YEAR }))
    const rooms = reach.find(({ relaxation }) => relaxation === 'roomsPlannedBy2016')
    const built = all.slice(2).filter((one) => one.plannedBy2016 === true)
    expect(rooms?.schools.map(({ name }) => name)).toEqual(built.map(({ name }) => name))
    expect(built.length).toBeGreaterThan(3)
    expect(rooms?.unknown.map(({ name }) => name)).toEqual([silent?.name])

    const [ended] = built
    if (ended === undefined) throw new Error('no school is built')
    const { id: schoolId, ...attributes } = ended
    const closed = { ...attributes, status: 'closed', endedOn: `${YEAR + 1}-07-15` } as const
    valueIn(await client.schools.update({ schoolId, attributes: closed }))
    const reachedIn = async (year: number) =>
      valueIn(await client.relaxations.reach({ year }))
        .find(({ relaxation }) => relaxation === 'roomsPlannedBy2016')
        ?.schools.map(({ name }) => name)
    expect(await reachedIn(YEAR)).toContain(ended.name)
    expect(await reachedIn(YEAR + 1)).not.toContain(ended.name)
  })

  it('let a school pass on the days on which they count', async () => {
    const app = await openTestApp({ sample: 'taiping' })
    const { client } = app
    valueIn(await client.app.updateSettings({ userName: '王敏' }))
    const schoolId = await built(app, '水泉初级中学')
    const arranged = { ...plan(schoolId), template: 'acceptance-2017', plannedOn: TODAY }
    const { visitId } = valueIn(await client.visits.create(arranged))
    valueIn(await client.visits.start({ visitId }))
    valueIn(await client.visits.saveAnswer({ visitId, item: '20', answer: rooms, revision: 0 }))
    const found = async () => {
      const [visit] = valueIn(await client.visits.list({ year: YEAR }))
      const form = valueIn(await client.visits.get({ visitId }))
      return { unmet: visit?.progress.unmet, met: visit?.progress.met, granted: form.relaxations }
    }
    expect(await found()).toEqual({ unmet: 1, met: 0, granted: [] })
    valueIn(await client.relaxations.set(switched()))
    valueIn(await client.relaxations.recognise({ recognisedOn: '2025-06-30' }))
    expect(await found()).toMatchObject({
      unmet: 0,
      met: 1,
      granted: [{ id: 'roomsPlannedBy2016', followUp: { years: 3, by: '2028-06-30' } }],
    })
    const about = { year: YEAR, standard: 'quality-2017' }
    for (const request of [
      { ...about, slug: 'visit-record', schoolId: null, visitId },
      { ...about, slug: 'school-acceptance', schoolId },
    ]) {
      const paper = JSON.stringify(valueIn(await client.reports.preview(request)))
      expect(paper).toContain('第20项按放宽条件达标：每间音乐教室≥73㎡')
      expect(paper).toContain('辽教督〔2024〕3号。放宽适用至2026年12月31日')
      expect(paper).toContain('认定后3年内（2028年6月30日前）须达到规定标准')
    }
    valueIn(await client.relaxations.set(switched({ expiresOn: '2025-11-02' })))
    expect(await found()).toEqual({ unmet: 1, met: 0, granted: [] })
  })

  it('stay with a visit that was locked while they counted', async () => {
    const app = await openVisit()
    valueIn(await app.client.relaxations.set(switched()))
    await complete(app)
    valueIn(await app.client.visits.finish(finishing(app.visitId)))
    valueIn(await app.client.relaxations.set(switched({ on: false, expiresOn: null })))
    const ids = async () => (await app.form()).relaxations.map(({ id }) => id)
    expect(await ids()).toEqual(['roomsPlannedBy2016'])
    valueIn(await app.client.visits.reopen({ visitId: app.visitId, reason: '补充' }))
    expect(await ids()).toEqual([])
  })
})
