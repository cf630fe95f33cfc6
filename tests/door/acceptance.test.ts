import { describe, expect, it } from 'vitest'
import { newSchoolAttributes } from '../../shared/schools/school.ts'
import { openTestApp, valueIn } from './open-test-app.ts'

const basis = { year: 2025, standard: 'quality-2017' }

describe('the plan of acceptance', () => {
  it('shows the promised, the listed, the open slot and the schools that it does not name', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    const plan = valueIn(await client.acceptance.plan(basis))
    expect(plan).toMatchObject({ promised: 11, listed: 10 })
    expect(plan.rounds.map(({ roundYear, entries }) => [roundYear, entries.length])).toEqual([
      [2025, 3],
      [2026, 5],
      [2027, 2],
      [null, 2],
    ])
    const [open, other] = plan.rounds.at(-1)?.entries ?? []
    expect(open).toMatchObject({ schoolId: null, toVerify: true, result: null, proposed: null })
    expect(other?.plannedName).toContain('九年一贯制')
    expect(other?.rows.map(({ stage }) => stage)).toEqual(['primary', 'junior'])
  })

  it('lists every assessed school of a county that has no plan', async () => {
    const { client } = await openTestApp()
    const attributes = { name: '红树小学', kind: 'primary' } as const
    valueIn(await client.schools.create(newSchoolAttributes(attributes)))
    const plan = valueIn(await client.acceptance.plan(basis))
    expect(plan).toMatchObject({ promised: null, listed: 0 })
    expect(plan.rounds).toMatchObject([
      { roundYear: null, entries: [{ plannedName: '红树小学', proposed: null }] },
    ])
  })

  it('proposes from the verdict, keeps what the group decides, and the latest decision counts', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    valueIn(await client.app.updateSettings({ userName: '李主任' }))
    const find = async () =>
      valueIn(await client.acceptance.plan(basis))
        .rounds.flatMap(({ entries }) => entries)
        .find(({ plannedName }) => plannedName === '第四初级中学')
    const before = await find()
    expect(before).toMatchObject({ proposed: 'notAccepted', decision: null })
    const decision = { ...basis, schoolId: before?.schoolId ?? '', decidedBy: ['李主任', '王督学'] }
    valueIn(await client.acceptance.decide({ ...decision, conclusion: 'notAccepted', remark: null }))
    valueIn(
      await client.acceptance.decide({
        ...decision,
        conclusion: 'acceptedAfterRectification',
        remark: '场地已扩建，复核属实',
      }),
    )
    expect((await find())?.decision).toMatchObject({
      conclusion: 'acceptedAfterRectification',
      decidedBy: ['李主任', '王督学'],
      remark: '场地已扩建，复核属实',
      author: '李主任',
    })
  })
})
