import { beforeAll, describe, expect, it } from 'vitest'
import type { MappingProposal } from '../../shared/contract/mappings.ts'
import type { ReturnMapping } from '../../shared/returns/mapping.ts'
import { toMappedTable } from '../../shared/returns/to-mapped-table.ts'
import { runCli } from '../cli/run-cli.ts'
import { valueIn } from '../door/open-test-app.ts'
import { sheet } from '../fixtures/returns/grid.ts'
import { type ImportApp, openImportApp, YEAR } from './import-app.ts'

const HEADER = ['名单', '孩子数', '仪器值(万元)', '占地（亩）', '经手人']
const table = (...rows: (string | number | null)[][]) => sheet('Sheet1', [['各校情况'], HEADER, ...rows])

/** What the user would have said of the columns. */
function corrected({ block, stage, columns }: MappingProposal): ReturnMapping {
  return {
    tables: [
      toMappedTable({
        block,
        stage,
        columns: columns.map(({ path, use }) =>
          path[0] === '孩子数'
            ? { path, use: { kind: 'field', field: 'students', stage: null, unit: '人' } }
            : path[0] === '占地（亩）'
              ? { path, use: { kind: 'field', field: 'sportsGroundArea', stage: null, unit: '亩' } }
              : { path, use },
        ),
      }),
    ],
  }
}

describe('a table that nobody knows', () => {
  let app: ImportApp
  let file: { token: string; name: string }
  let mapping: ReturnMapping
  let id: string
  const propose = async (handed: typeof file) =>
    valueIn(await app.client.mappings.propose({ file: handed, sheet: null, orientation: null, block: null }))

  beforeAll(async () => {
    app = await openImportApp()
    file = await app.hand(
      '各校情况.xlsx',
      table(['红树小学', 612, 115.07, 3, '王'], ['水泉初级中学', 400, 80, 6, '李']),
    )
  })

  it('is not recognised, and a window of it comes with a use for each column', async () => {
    const preview = await app.preview([file])
    expect(preview.files[0]).toMatchObject({ state: 'unrecognised', layout: null, mapping: null })
    const proposal = await propose(file)
    expect(proposal.sheets).toEqual([{ name: 'Sheet1', hidden: false, rows: 4, columns: 5 }])
    expect(proposal.block).toEqual({ orientation: 'rows', top: 1, bottom: 1, first: 2 })
    expect(proposal.sheet.rows[1]).toEqual(HEADER)
    expect(proposal.columns.map(({ use }) => use.kind)).toEqual([
      'attribute',
      'leave',
      'field',
      'leave',
      'leave',
    ])
    mapping = corrected(proposal)
  })

  it('is tried out: the values as they would be stored, with their cells, and errors at theirs', async () => {
    const tried = valueIn(await app.client.mappings.tryOut({ file, year: YEAR, mapping }))
    expect(tried.values.map(({ cell, field, value }) => `${cell} ${field} ${value}`)).toEqual([
      'B3 students 612',
      'C3 equipmentValue 1150700',
      'D3 sportsGroundArea 2000',
      'B4 students 400',
      'C4 equipmentValue 800000',
      'D4 sportsGroundArea 4000',
    ])
    expect(tried).toMatchObject({ errors: 0, schoolCount: 2, valueCount: 6 })
    const broken = await app.hand('坏.xlsx', table(['红树小学', '6 12', 115.07, 3, '王']))
    const wrong = valueIn(await app.client.mappings.tryOut({ file: broken, year: YEAR, mapping }))
    expect(wrong.errors).toBe(1)
    expect(wrong.problems.find(({ severity }) => severity === 'error')).toMatchObject({
      cell: 'B3',
      sheet: 'Sheet1',
    })
  })

  it('is refused a mapping that names no school', async () => {
    const [own] = mapping.tables
    const nameless = (own?.columns ?? []).filter(({ use }) => use.kind !== 'attribute')
    const answer = await app.client.mappings.remember({
      id: null,
      name: '缺校名',
      mapping: { tables: own ? [{ ...own, columns: nameless }] : [] },
    })
    expect(answer).toMatchObject({ ok: false, error: { code: 'mappingIncomplete' } })
  })

  it('is remembered, read, and stored with the mapping by which it was read', async () => {
    id = valueIn(await app.client.mappings.remember({ id: null, name: '本县表', mapping })).id
    const preview = await app.preview([file], { acceptNewSchools: true })
    expect(preview.files[0]).toMatchObject({
      state: 'ready',
      layout: { id: `mapping:${id}`, confidence: 1 },
      mapping: { id, name: '本县表' },
    })
    expect(preview.files[0]?.problems).toContainEqual(
      expect.objectContaining({ code: 'columnsLeftOut', params: { count: 1, headers: '经手人' } }),
    )
    await app.store([file], { acceptNewSchools: true })
    expect(await app.current('红树小学')).toMatchObject({ 'equipmentValue/whole': '1150700' })
    const [batch] = valueIn(await app.client.imports.list({}))
    expect(batch?.files).toMatchObject([{ layout: `mapping:${id}`, mapping: '本县表' }])
  })

  it('passes without a question the next time, wherever its header stands', async () => {
    const next = await app.hand(
      '明年.xlsx',
      sheet('汇总', [[], ['太平区'], [], [null, ...HEADER], [null, '红树小学', 620, 118, 3, '王']]),
    )
    const [read] = (await app.preview([next])).files
    expect(read).toMatchObject({ state: 'ready', mapping: { id } })
    expect(read?.values.map(({ cell }) => cell)).toEqual(['C5', 'D5', 'E5'])
  })

  it('keeps to a layout of the product where the user says so', async () => {
    const own = await app.hand(
      '标准.xlsx',
      sheet('Sheet1', [
        ['学校名称', '在校生数'],
        ['红树小学', 600],
      ]),
    )
    const { sha256, columns, block, stage } = await propose(own)
    const taught = toMappedTable({ block, stage, columns })
    const { id: other } = valueIn(
      await app.client.mappings.remember({ id: null, name: '另一表', mapping: { tables: [taught] } }),
    )
    expect((await app.preview([own])).files[0]?.layout?.id).toBe(`mapping:${other}`)
    const readAs = { [sha256]: 'school-table' }
    expect((await app.preview([own], { readAs })).files[0]?.layout?.id).toBe('school-table')
    expect(
      await app.client.mappings.remember({ id: null, name: '第三表', mapping: { tables: [taught] } }),
    ).toMatchObject({ ok: false, error: { code: 'mappingShapeTaken', params: { name: '另一表' } } })
    valueIn(await app.client.mappings.forget({ id: other }))
  })

  it('with another header starts from what was remembered, and says what is new', async () => {
    const changed = await app.hand(
      '改版.xlsx',
      sheet('Sheet1', [
        ['名单', '孩子数', '仪器总值(万元)', '占地（亩）', '图书'],
        ['红树小学', 620, 118, 3, 900],
      ]),
    )
    const { start, columns } = await propose(changed)
    expect(start).toMatchObject({ id, name: '本县表' })
    expect(start?.changes).toEqual([
      { kind: 'renamed', header: '仪器总值(万元)', former: '仪器值(万元)' },
      { kind: 'added', header: '图书' },
      { kind: 'removed', header: '经手人' },
    ])
    expect(columns.slice(0, 4).every(({ reasons }) => reasons.includes('remembered'))).toBe(true)
    expect(columns.slice(0, 4).map(({ confidence }) => confidence)).toEqual([1, 1, 0.8, 1])
    expect((await app.preview([changed])).files[0]?.state).toBe('unrecognised')
  })

  it('is used by the command line of the same folder', async () => {
    const taken = app.tokens.find(file.token)
    await app.app.close()
    const ran = runCli([
      'import',
      taken?.path ?? '',
      '--data',
      app.folder,
      '--year',
      '2026',
      '--dry-run',
      '--json',
    ])
    expect(JSON.parse(ran.stdout)).toMatchObject({
      files: [{ state: 'ready', layout: { id: `mapping:${id}` } }],
    })
  }, 30_000)
})

describe('the list of remembered mappings', () => {
  it('keeps who did what, and a forgotten one can be recalled', async () => {
    const { client, hand, preview } = await openImportApp()
    const file = await hand('各校情况.xlsx', table(['红树小学', 612, 115.07, 3, '王']))
    const mapping = corrected(
      valueIn(await client.mappings.propose({ file, sheet: null, orientation: null, block: null })),
    )
    const { id } = valueIn(await client.mappings.remember({ id: null, name: '本县表', mapping }))
    valueIn(await client.mappings.rename({ id, name: '太平区汇总' }))
    valueIn(await client.mappings.forget({ id }))
    expect((await preview([file])).files[0]?.state).toBe('unrecognised')
    expect(await client.mappings.rename({ id, name: '又改' })).toMatchObject({ error: { code: 'notFound' } })
    valueIn(await client.mappings.recall({ id }))
    expect((await preview([file], { acceptNewSchools: true })).files[0]?.mapping?.name).toBe('太平区汇总')
    const [listed] = valueIn(await client.mappings.list({}))
    expect(listed).toMatchObject({ id, name: '太平区汇总', forgotten: false, files: 0, lastUsedAt: null })
    expect(listed?.revisions.map(({ change }) => change)).toEqual([
      'recalled',
      'forgotten',
      'renamed',
      'remembered',
    ])
  })
})
