import { describe, expect, it } from 'vitest'
import { openTestApp, type TestApp, valueIn } from '../door/open-test-app.ts'

const STANDARD = 'quality-2017'
const YEAR = 2025
const entered = (known = {}) => ({
  standard: STANDARD,
  scope: { kind: 'threshold', indicator: 'multimediaRooms', stage: 'primary' } as const,
  value: '9',
  area: 'province' as const,
  document: '某省实施办法（某教督〔2024〕2号）',
  clause: '第十二条 每百名学生拥有网络多媒体教室9间以上',
  from: '2025-09-01',
  until: null,
  ...known,
})

async function computed({ client }: TestApp, year = YEAR) {
  return valueIn(await client.assessments.compute({ year, standard: STANDARD }))
}

describe('a provincial value at the door', () => {
  it('is what schools are judged by in its years, and no more once it is withdrawn', async () => {
    const app = await openTestApp({ sample: 'taiping' })
    const { client } = app
    const before = await computed(app)
    valueIn(await client.overrides.add(entered()))
    const after = await computed(app)
    const results = after.rows
      .filter(({ stage }) => stage === 'primary')
      .map(({ indicators }) => indicators.multimediaRooms)
    expect(results.every((result) => result?.threshold === 9)).toBe(true)
    expect(results.some((result) => result?.status === 'below')).toBe(true)
    expect(after.rows.filter(({ stage }) => stage === 'junior')).toEqual(
      before.rows.filter(({ stage }) => stage === 'junior'),
    )
    expect(await computed(app, YEAR - 1)).toMatchObject({
      rows: expect.not.arrayContaining([
        expect.objectContaining({
          indicators: expect.objectContaining({
            multimediaRooms: expect.objectContaining({ threshold: 9 }),
          }),
        }),
      ]),
    })

    const [row] = after.rows.filter(({ stage }) => stage === 'primary')
    const derived = valueIn(
      await client.assessments.derive({
        year: YEAR,
        standard: STANDARD,
        schoolId: row?.schoolId ?? '',
        stage: 'primary',
        indicator: 'multimediaRooms',
      }),
    )
    expect(derived.result.threshold).toBe(9)

    const [kept] = valueIn(await client.overrides.list({ standard: STANDARD }))
    valueIn(await client.overrides.withdraw({ id: kept?.id ?? '', reason: '文件尚未印发' }))
    expect(await computed(app)).toEqual(before)
    const [withdrawn] = valueIn(await client.overrides.list({ standard: STANDARD }))
    expect(withdrawn).toMatchObject({ value: '9', withdrawn: { reason: '文件尚未印发' } })
    expect(await client.overrides.withdraw({ id: kept?.id ?? '', reason: '又一次' })).toMatchObject({
      ok: false,
      error: { code: 'notFound' },
    })
  })

  it('decides an item of the county, and stands in its result', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    const ask = async () =>
      valueIn(await client.county.get({ year: YEAR, standard: STANDARD, today: '2025-11-03' }))
        .result.items.find(({ item }) => item === 'specialSchoolFunding')
        ?.rules.map(({ limit }) => limit)
    expect(await ask()).toEqual(['8000'])
    const scope = {
      kind: 'county',
      item: 'specialSchoolFunding',
      rule: 'perPupil',
      room: null,
      stage: 'whole',
      schoolKind: null,
    } as const
    valueIn(await client.overrides.add(entered({ scope, value: '10000' })))
    expect(await ask()).toEqual(['10000'])
  })

  it('stands with the national one in the standard of the year, not in the published one', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    valueIn(await client.overrides.add(entered()))
    const find = async (input: { year?: number }) =>
      valueIn(await client.dictionary.standards(input)).find(({ slug }) => slug === STANDARD)
    expect((await find({}))?.overrides).toBeUndefined()
    expect((await find({ year: YEAR - 1 }))?.overrides).toBeUndefined()
    const effective = await find({ year: YEAR })
    expect(effective?.overrides).toMatchObject([{ value: '9', national: '2.3', looser: false }])
    expect(effective?.indicators.find(({ id }) => id === 'multimediaRooms')?.thresholds?.primary).toBe('9')
  })

  it('stands with its basis in the reports', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    const text = async () =>
      JSON.stringify(
        valueIn(
          await client.reports.preview({
            slug: 'county-assessment',
            year: YEAR,
            standard: STANDARD,
            schoolId: null,
          }),
        ).blocks,
      )
    expect(await text()).not.toContain('省定')
    valueIn(await client.overrides.add(entered()))
    expect(await text()).toContain(
      '每百名学生拥有网络多媒体教室数（小学）：省定 ≥ 9 间（国家 ≥ 2.3 间，依据 某省实施办法',
    )
  })

  it('judges schools where the nation leaves that to the province, and not the county', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    const basis = { year: YEAR, standard: 'basic-2012' }
    const verdicts = async () =>
      valueIn(await client.assessments.compute(basis)).schools.map(({ verdict }) => verdict)
    const county = async () => valueIn(await client.county.get({ ...basis, today: '2025-11-03' })).result
    const before = await county()
    expect(new Set(await verdicts())).toEqual(new Set(['notJudged']))
    for (const [stage, value] of [
      ['primary', '5'],
      ['junior', '6'],
    ] as const) {
      const scope = { kind: 'threshold', indicator: 'teachingArea', stage } as const
      valueIn(await client.overrides.add(entered({ standard: basis.standard, scope, value })))
    }
    expect(new Set(await verdicts())).toEqual(new Set(['pass', 'fail']))
    expect(await county()).toEqual(before)
    const { blocks } = valueIn(
      await client.reports.preview({ ...basis, slug: 'county-assessment', schoolId: null }),
    )
    const text = JSON.stringify(blocks)
    expect(text).toContain('生均教学及辅助用房面积（小学）：省定 ≥ 5 平方米（国家 无，依据 某省实施办法')
    expect(text).toContain('每所学校有单校要求的1项指标全部达到要求的为达标')
    expect(text).toContain('就校际差异而言')
  })

  it('is refused where nothing has such a limit, or the number cannot be meant', async () => {
    const { client } = await openTestApp()
    const refused = async (known: object) => {
      const answer = await client.overrides.add(entered(known))
      return answer.ok ? 'taken' : answer.error.code
    }
    expect(await refused({ standard: 'nothing' })).toBe('standardNotFound')
    expect(await refused({ scope: { kind: 'threshold', indicator: 'happiness', stage: 'primary' } })).toBe(
      'notFound',
    )
    expect(await refused({ value: '230' })).toBe('overrideOutOfRange')
    expect(await refused({ value: '-1' })).toBe('invalidInput')
    expect(await refused({ clause: ' ' })).toBe('invalidInput')
    expect(await refused({ until: '2025-08-31' })).toBe('invalidInput')
    expect(valueIn(await client.overrides.list({ standard: STANDARD }))).toEqual([])
  })
})
