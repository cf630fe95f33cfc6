import { describe, expect, it } from 'vitest'
import { valueIn } from '../door/open-test-app.ts'
import { openVisit, plan, type VisitApp } from '../visits/open-visit.ts'

const STANDARD = 'quality-2017'
const CHECKLIST = 'acceptance-2017'
/** 红树小学: teaching rooms per pupil as they are found, in ㎡ for each pupil that it declares. */
const ITEM = '5'
const stricter = (value: string, known = {}) => ({
  standard: STANDARD,
  scope: { kind: 'threshold', indicator: 'teachingArea', stage: 'primary' } as const,
  value,
  area: 'province' as const,
  document: '某省实施办法',
  clause: '第十二条',
  from: '2025-09-01',
  until: null,
  ...known,
})
const SAID =
  '生均教学及辅助用房面积（小学）：省定 ≥ 5 平方米（国家 ≥ 4.5 平方米，依据 某省实施办法：第十二条（2025-09-01 起））'

async function planned({ client, schoolId }: VisitApp): Promise<string> {
  return valueIn(await client.visits.create({ ...plan(schoolId), template: CHECKLIST })).visitId
}

/** Answers with so many ㎡ for a pupil. */
async function measure({ client }: VisitApp, visitId: string, perPupil: number) {
  const form = valueIn(await client.visits.get({ visitId }))
  const pupils = Number(form.declaredValues.students?.primary ?? Number.NaN)
  const answer = {
    type: 'number' as const,
    values: { 'teachingRooms.whole': (pupils * perPupil).toFixed(2), 'indoorSports.whole': '0' },
    remark: '',
    notApplicable: null,
  }
  valueIn(
    await client.visits.saveAnswer({ visitId, item: ITEM, answer, revision: form.revisions[ITEM] ?? 0 }),
  )
}

async function found({ client }: VisitApp, visitId: string) {
  const form = valueIn(await client.visits.get({ visitId }))
  const summaries = valueIn(await client.visits.list({ year: form.visit.year }))
  const listed = summaries.find(({ id }) => id === visitId)?.progress
  expect([listed?.met, listed?.unmet]).toEqual([form.progress.met, form.progress.unmet])
  const item = form.template.items.find(({ code }) => code === ITEM)
  return {
    met: form.progress.met,
    unmet: form.progress.unmet,
    limits: form.limits.map(({ said }) => said.zh),
    requirement: item?.requirement,
  }
}

describe('a visit while a province asks for more', () => {
  it('is judged by the number in force when it began, whatever is entered or withdrawn afterwards', async () => {
    const app = await openVisit()
    const { client } = app
    const [before, during] = [await planned(app), await planned(app)]
    const requirement = '小学≥4.5㎡，初中≥5.8㎡'
    valueIn(await client.visits.start({ visitId: before }))
    valueIn(await client.overrides.add(stricter('5')))
    expect(await found(app, during)).toEqual({ met: 0, unmet: 0, limits: [SAID], requirement })
    valueIn(await client.visits.start({ visitId: during }))
    for (const visitId of [before, during]) await measure(app, visitId, 4.8)
    const byNation = { met: 1, unmet: 0, limits: [], requirement }
    const byProvince = { met: 0, unmet: 1, limits: [SAID], requirement }
    expect([await found(app, before), await found(app, during)]).toEqual([byNation, byProvince])

    const [kept] = valueIn(await client.overrides.list({ standard: STANDARD }))
    valueIn(await client.overrides.withdraw({ id: kept?.id ?? '', reason: '文件尚未印发' }))
    valueIn(await client.overrides.add(stricter('6')))
    valueIn(await client.visits.start({ visitId: during }))
    expect([await found(app, before), await found(app, during)]).toEqual([byNation, byProvince])
    const later = await planned(app)
    valueIn(await client.visits.start({ visitId: later }))
    await measure(app, later, 5.5)
    expect(await found(app, later)).toMatchObject({ met: 0, unmet: 1 })
  })

  it('says so in its papers, with the nation’s number and the basis', async () => {
    const app = await openVisit()
    const { client } = app
    valueIn(await client.overrides.add(stricter('5')))
    const visitId = await planned(app)
    const paper = async (slug: string) =>
      JSON.stringify(
        valueIn(
          await client.reports.preview({ slug, year: 2025, standard: STANDARD, schoolId: null, visitId }),
        ).blocks,
      )
    expect(await paper('visit-blank-form')).toContain(`小学≥4.5㎡，初中≥5.8㎡\\n${SAID}`)
    valueIn(await client.visits.start({ visitId }))
    await measure(app, visitId, 4.8)
    const record = await paper('visit-record')
    expect(record).toContain(SAID)
    expect(record).toContain('4.80平方米，低于5平方米的要求')
  })

  it('keeps the numbers of the nation in a year in which the province asked for nothing', async () => {
    const app = await openVisit()
    valueIn(await app.client.overrides.add(stricter('5', { from: '2025-09-02' })))
    const visitId = await planned(app)
    expect((await found(app, visitId)).limits).toEqual([])
  })
})
