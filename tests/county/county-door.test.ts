import { describe, expect, it } from 'vitest'
import { newSchoolAttributes } from '../../shared/schools/school.ts'
import { openTestApp, valueIn } from '../door/open-test-app.ts'

const YEAR = 2025
const STANDARD = 'quality-2017'

async function openCounty() {
  const { client } = await openTestApp()
  const get = async () =>
    valueIn(await client.county.get({ year: YEAR, standard: STANDARD, today: '2026-01-01' }))
  const ruleOf = async (item: string, rule: string) =>
    (await get()).result.items.find((one) => one.item === item)?.rules.find((one) => one.rule === rule)
  const judge = (item: string, rule: string, met: boolean | null, remark: string) =>
    client.county.judge({ year: YEAR, standard: STANDARD, item, rule, met, remark })
  return { client, get, ruleOf, judge }
}

describe('the county at the door', () => {
  it('is open item by item where nothing is entered', async () => {
    const { get } = await openCounty()
    const { result } = await get()
    expect(result).toMatchObject({ verdict: 'unknown', obstacles: [] })
    expect(result.items).toHaveLength(31)
  })

  it('takes its figures from the values, lists and choices of the year', async () => {
    const { client, ruleOf } = await openCounty()
    const { schoolId } = valueIn(
      await client.schools.create(newSchoolAttributes({ name: '一小', kind: 'primary' })),
    )
    valueIn(
      await client.observations.correctAll({
        corrections: [
          { schoolId: null, year: YEAR, field: 'surveyValid', stage: 'whole', value: '200' },
          { schoolId: null, year: YEAR, field: 'surveySatisfied', stage: 'whole', value: '169' },
          { schoolId, year: YEAR, field: 'students', stage: 'primary', value: '46' },
          { schoolId, year: YEAR, field: 'classes', stage: 'primary', value: '1' },
        ],
        reason: '试',
      }),
    )
    expect(await ruleOf('publicSatisfaction', 'satisfied')).toMatchObject({
      status: 'notMet',
      printed: '84.5',
    })
    const classes = [{ stage: 'primary' as const, grade: 1, name: '一（1）班', students: 46 }]
    valueIn(await client.lists.saveClasses({ schoolId, year: YEAR, classes }))
    expect(await ruleOf('classSizes', 'pupils')).toMatchObject({
      status: 'notMet',
      failing: [{ name: '一小', place: '一（1）班', printed: '46', limit: '45' }],
    })
    const rooms = [{ kind: 'music' as const, name: '音乐室', areaSquareMetres: '96' }]
    valueIn(await client.lists.saveRooms({ schoolId, year: YEAR, rooms }))
    expect(await ruleOf('musicAndArtRooms', 'rooms')).toMatchObject({ status: 'notMet', way: 'strict' })
    const lenient = { standard: STANDARD, item: 'musicAndArtRooms', rule: 'rooms', way: 'lenient' }
    valueIn(await client.county.chooseWay(lenient))
    expect(await ruleOf('musicAndArtRooms', 'rooms')).toMatchObject({ status: 'met', way: 'lenient' })
  })

  it('keeps every judgement with its remark; the newest counts, and can be taken back', async () => {
    const { get, ruleOf, judge } = await openCounty()
    valueIn(await judge('falsification', 'absent', false, '举报属实'))
    expect((await get()).result).toMatchObject({
      verdict: 'fail',
      obstacles: [{ kind: 'rule', item: 'falsification', distance: null }],
    })
    valueIn(await judge('falsification', 'absent', true, '复核后不属实'))
    expect(await ruleOf('falsification', 'absent')).toMatchObject({ status: 'met' })
    valueIn(await judge('falsification', 'absent', null, '重新核查'))
    expect(await ruleOf('falsification', 'absent')).toMatchObject({ status: 'unknown' })
    expect((await get()).judgements.map(({ met, remark }) => [met, remark])).toEqual([
      [null, '重新核查'],
      [true, '复核后不属实'],
      [false, '举报属实'],
    ])
  })

  it('keeps which way was chosen before', async () => {
    const { client, get, ruleOf } = await openCounty()
    const place = { standard: STANDARD, item: 'juniorRetention', rule: 'retention' }
    valueIn(await client.county.chooseWay({ ...place, way: 'cohortAdjusted' }))
    valueIn(await client.county.chooseWay({ ...place, way: 'transfersOnly' }))
    expect(await ruleOf('juniorRetention', 'retention')).toMatchObject({ way: 'transfersOnly' })
    expect((await get()).ways.map(({ way }) => way)).toEqual(['transfersOnly', 'cohortAdjusted'])
  })

  it('is counted by group on the overview, on the day that is asked about', async () => {
    const { client, get, judge } = await openCounty()
    valueIn(await judge('falsification', 'absent', false, '举报属实'))
    valueIn(await judge('keySchools', 'absent', true, '没有'))
    const basis = { year: YEAR, standard: STANDARD }
    const { county } = valueIn(await client.overview.get({ ...basis, today: '2026-01-01' }))
    const { items } = (await get()).result
    expect(county.map(({ group }) => group)).toEqual(['government', 'quality', 'recognition', 'vetoes'])
    for (const { group, ...counts } of county) {
      const statuses = items.filter((item) => item.group === group).map(({ status }) => status)
      const count = (wanted: string) => statuses.filter((status) => status === wanted).length
      expect(counts).toEqual({ met: count('met'), notMet: count('notMet'), unknown: count('unknown') })
    }
    expect(county.at(-1)).toEqual({ group: 'vetoes', met: 1, notMet: 1, unknown: 4 })
    expect(valueIn(await client.overview.get(basis)).county).toEqual([])
  })

  it('refuses to judge what is calculated, and ways and items that there are not', async () => {
    const { client, judge } = await openCounty()
    const refused = { ok: false, error: { code: 'notFound' } }
    expect(await judge('publicSatisfaction', 'satisfied', true, '满意')).toMatchObject(refused)
    expect(await judge('nothing', 'absent', true, '无')).toMatchObject(refused)
    const way = { standard: STANDARD, item: 'musicAndArtRooms', rule: 'rooms', way: 'none' }
    expect(await client.county.chooseWay(way)).toMatchObject(refused)
    expect(await client.county.get({ year: YEAR, standard: 'none', today: '2026-01-01' })).toMatchObject({
      ok: false,
      error: { code: 'standardNotFound' },
    })
  })
})
