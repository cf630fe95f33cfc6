import { beforeAll, describe, expect, it } from 'vitest'
import type { CheckFinding } from '../../shared/contract/checks.ts'
import { checkSentence } from '../../shared/messages/check-sentence.ts'
import { openTestApp, valueIn } from '../door/open-test-app.ts'
import { schoolForm } from '../fixtures/returns/forms.ts'
import { tableOf } from './check-table.ts'
import { type ImportApp, openImportApp, YEAR } from './import-app.ts'

const run = async ({ client }: Pick<ImportApp, 'client'>) => valueIn(await client.checks.run({ year: YEAR }))
const placeOf = ({ check, schoolId, fingerprint }: CheckFinding) => ({ check, schoolId, fingerprint })

/** Indoor sports rooms and gymnasium differ: one warning, and nothing else. */
const differing = (gymnasium: number) => ({
  学校名称: '红树小学',
  学校类型: '小学',
  教学及辅助用房总面积: 3000,
  室内体育用房面积: 800,
  学校体育馆面积: gymnasium,
})

describe('the checks of what is stored', () => {
  let app: ImportApp
  beforeAll(async () => {
    app = await openImportApp()
  })

  it('are those of an import: each explains itself', async () => {
    const list = valueIn(await app.client.checks.list({}))
    expect(list.length).toBeGreaterThan(35)
    for (const { label, explanation } of list) {
      for (const text of [label.zh, label.en, explanation.zh, explanation.en]) expect(text).not.toBe('')
    }
  })

  it('find nothing where nothing is stored', async () => {
    expect(await run(app)).toMatchObject({ findings: [], errors: 0, warnings: 0, notes: 0, schools: 0 })
  })

  it('find what the import warned about, with the reason that was given, and its values', async () => {
    await app.store([await app.hand('红树.xlsx', schoolForm(differing(760)))], { reason: '体育馆另有看台' })
    const { findings, warnings, answered, schools } = await run(app)
    expect({ warnings, answered, schools }).toEqual({ warnings: 1, answered: 1, schools: 1 })
    expect(findings).toMatchObject([
      {
        check: 'indoorAndGymnasiumDiffer',
        school: '红树小学',
        reason: { text: '体育馆另有看台' },
        values: [
          { field: 'gymnasiumArea', value: '760', standing: 'counts' },
          { field: 'indoorSportsArea', value: '800', standing: 'counts' },
        ],
      },
    ])
    const [finding] = findings
    const observation = valueIn(
      await app.client.observations.get({ observationId: finding?.values[0]?.observationId ?? '' }),
    )
    expect(observation).toMatchObject({ value: '760', source: { kind: 'cell', fileName: '红树.xlsx' } })
    expect(checkSentence('zh-CN', finding?.check ?? '', finding?.params ?? {})).toContain('760 ㎡不一致')
  })

  it('do not ask again for a reason while the values are the same, in another file too', async () => {
    const again = await app.preview([
      await app.hand('红树再报.xlsx', schoolForm({ ...differing(760), 建校时间: 1998 })),
    ])
    const [problem] = again.files[0]?.problems.filter(({ severity }) => severity === 'warning') ?? []
    expect(problem).toMatchObject({
      code: 'indoorAndGymnasiumDiffer',
      reason: '体育馆另有看台',
      reasonBefore: true,
    })
    expect(again).toMatchObject({ warnings: 1, answered: 1 })
  })

  it('ask again where a value is another', async () => {
    const other = await app.preview([await app.hand('红树改.xlsx', schoolForm(differing(700)))])
    expect(other).toMatchObject({ warnings: 1, answered: 0 })
  })

  it('take a reason later, change it and take it back', async () => {
    const [finding] = (await run(app)).findings
    if (!finding) throw new Error('nothing was found')
    const answer = async (reason: string | null) => {
      valueIn(await app.client.checks.answer({ year: YEAR, findings: [placeOf(finding)], reason }))
      return (await run(app)).findings[0]?.reason?.text ?? null
    }
    expect(await answer('看台不计入')).toBe('看台不计入')
    expect(await answer(null)).toBeNull()
    expect(await answer('已与学校核实')).toBe('已与学校核实')
  })

  it('take a reason only for a warning of a school that is there', async () => {
    const refused = async (place: Partial<ReturnType<typeof placeOf>>) =>
      app.client.checks.answer({
        year: YEAR,
        findings: [{ check: 'yearSwing', schoolId: null, fingerprint: 'x', ...place }],
        reason: '属实',
      })
    expect(await refused({ check: 'backboneAboveTeachers' })).toMatchObject({ error: { code: 'notFound' } })
    expect(await refused({ check: 'toString' })).toMatchObject({ error: { code: 'notFound' } })
    expect(await refused({ schoolId: 'nobody' })).toMatchObject({ error: { code: 'notFound' } })
  })

  it('lose a finding with the value on which it rests, and find the reason again when it comes back', async () => {
    const [finding] = (await run(app)).findings
    const place = { schoolId: finding?.schoolId ?? null, year: YEAR, stage: 'whole' as const }
    const correct = async (value: string) =>
      valueIn(
        await app.client.observations.correct({ ...place, field: 'gymnasiumArea', value, reason: '复核' }),
      )
    await correct('800')
    const codes = (await run(app)).findings.map(({ check }) => check)
    expect(codes).toEqual(['correctedByHand'])
    await correct('760')
    expect((await run(app)).findings).toMatchObject([
      { check: 'indoorAndGymnasiumDiffer', reason: { text: '已与学校核实' } },
    ])
  })
})

describe('on stored data', () => {
  it('two kinds of return that disagree are told, with what the other says', async () => {
    const app = await openImportApp()
    await app.store([
      await app.hand('表.xlsx', tableOf({ 红树小学: { amounts: { 'students/primary': 604 } } })),
    ])
    await app.store([
      await app.hand('红树.xlsx', schoolForm({ 学校名称: '红树小学', 学校类型: '小学', 小学学生人数: 612 })),
    ])
    const { findings } = await run(app)
    expect(findings).toMatchObject([
      {
        check: 'sourcesDisagree',
        params: { value: '612', other: '604' },
        values: [
          { value: '612', standing: 'counts' },
          { value: '604', standing: 'former' },
        ],
      },
    ])
    const former = findings[0]?.values[1]?.observationId ?? ''
    expect(valueIn(await app.client.observations.get({ observationId: former })).source).toMatchObject({
      fileName: '表.xlsx',
    })
  })

  it('a correction that turns a verdict is told, with the value that it replaced', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    const schools = valueIn(await client.schools.list({}))
    const assessed = valueIn(await client.assessments.compute({ year: YEAR, standard: 'quality-2017' }))
    const passing = assessed.schools.find(({ verdict }) => verdict === 'pass')
    const schoolId = schools.find(({ id }) => id === passing?.schoolId)?.id ?? ''
    const before = valueIn(await client.checks.run({ year: YEAR })).findings.map(({ check }) => check)
    expect(before).not.toContain('verdictFlips')
    const place = { schoolId, year: YEAR, field: 'multimediaRooms', stage: 'whole' as const }
    valueIn(await client.observations.correct({ ...place, value: '0', reason: '停用' }))
    const { findings } = valueIn(await client.checks.run({ year: YEAR }))
    expect(findings.find(({ check }) => check === 'verdictFlips')).toMatchObject({
      schoolId,
      params: { before: 'pass', after: 'fail', count: 1, value: '0' },
      values: [
        { field: 'multimediaRooms', value: '0', standing: 'counts' },
        { field: 'multimediaRooms', standing: 'former' },
      ],
    })
  })

  it('a school is judged with its campuses, as the assessment does', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    const { rows } = valueIn(await client.assessments.compute({ year: YEAR, standard: 'quality-2017' }))
    const schoolId = rows.find(({ kind }) => kind === 'nineYear')?.schoolId ?? ''
    const place = { schoolId, year: YEAR }
    const told = async () =>
      valueIn(await client.checks.run({ year: YEAR })).findings.flatMap(({ check, values }) =>
        check === 'verdictFlips' ? [values[0]] : [],
      )
    const known = valueIn(await client.observations.current(place))
    const areas = known.filter(({ field, stage }) => stage === 'whole' && /(Area|Value)$/.test(field))
    /** All of 初中 is at a campus: the rooms that it has, 小学 has not. */
    const atCampus = async (rooms: string) => {
      const figures = [
        { field: 'students', stage: 'primary' as const, value: '0' },
        { field: 'students', stage: 'junior' as const, value: '417' },
        { field: 'multimediaRooms', stage: 'whole' as const, value: rooms },
        ...areas.map(({ field, stage, value }) => ({
          field,
          stage,
          value: (Number(value) * 0.49).toFixed(2),
        })),
      ]
      valueIn(await client.lists.saveCampuses({ ...place, campuses: [{ name: '东校区', figures }] }))
    }
    const junior = { field: 'backboneTeachers', stage: 'junior' as const, value: '5' }
    valueIn(await client.observations.correct({ ...place, ...junior, reason: '复核' }))
    expect(await told()).toMatchObject([junior])
    // 9 of the 24 rooms are left for 486 pupils, 1.85 of a hundred: the school does not pass, whatever was changed.
    await atCampus('15')
    expect(await told()).toEqual([])
    await atCampus('12')
    expect(await told()).toMatchObject([junior])
  })

  it('can be cancelled, and say how far they are', async () => {
    const { app, client } = await openTestApp({ sample: 'taiping' })
    const phases: string[] = []
    app.subscribe((event) => {
      if (event.kind === 'progress') phases.push(event.phase)
    })
    const running = client.checks.run({ year: YEAR }, { job: 'checks' })
    app.cancel('checks')
    expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    valueIn(await client.checks.run({ year: YEAR }, { job: 'again' }))
    expect(phases).toContain('checking')
  })
})
