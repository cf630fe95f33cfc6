import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '@e965/xlsx'
import { unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { messagesOf } from '../../shared/messages/language.ts'
import { valueIn } from '../door/open-test-app.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { openCounty, type Screens } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'

const { exporting, forms } = messagesOf('zh-CN').screens
const folder = temporaryFolder()

/** The component library parts two Chinese characters. */
const named = (text: string) => new RegExp(`${[...text].join('\\s*')}$`)

async function downloadBy(page: Page, button: Locator): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 30_000 }), button.click()])
  const path = join(folder, 'downloads', download.suggestedFilename())
  await download.saveAs(path)
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(path)) }
}

const rowsOf = (bytes: Uint8Array, sheet = 0) => {
  const book = read(bytes)
  const cells = book.Sheets[book.SheetNames[sheet] ?? ''] ?? {}
  return Object.entries(cells).flatMap(([address, cell]) => (address.startsWith('!') ? [] : [cell?.v]))
}

describe.runIf(await canBrowse())('exports in a browser', () => {
  let screens: Screens
  let page: Page
  beforeAll(async () => {
    screens = await openCounty()
    page = screens.page
  })

  const exportButton = () => page.getByRole('button', { name: named(exporting.export) }).first()

  it('a list is exported as it is filtered and sorted', async () => {
    await screens.go('schools')
    await page.getByRole('columnheader', { name: '学校名称' }).click()
    await page.getByRole('button', { name: 'filter' }).first().click()
    await page.getByRole('menuitem', { name: '九年一贯制' }).click()
    await page.getByRole('button', { name: /确\s*定/ }).click()
    const { name, bytes } = await downloadBy(page, exportButton())
    expect(name).toMatch(/^太平区2025 学校名单.*\.xlsx$/)
    const texts = rowsOf(bytes)
    expect(texts).toContain('太平九年一贯制学校（示例）')
    expect(texts).not.toContain('红树小学')
    expect(texts).toContain('办学类型：九年一贯制')
  })

  it('the matrix is exported with its numerators, and only the schools that it shows', async () => {
    await screens.go('indicators/primary')
    await page.getByPlaceholder('按校名筛选').fill('小学')
    await page.getByRole('link', { name: '红树小学', exact: true }).waitFor()
    const { bytes } = await downloadBy(page, exportButton())
    const texts = rowsOf(bytes)
    expect(texts).toEqual(expect.arrayContaining(['红树小学', '分子（人）', '查找“小学”']))
    expect(texts).not.toContain('太平九年一贯制学校（示例）')
    expect(rowsOf(bytes, 1)).toContain('差异系数')
  })

  it('the items of the county are exported with their figures, and what stands in the way beside them', async () => {
    await screens.go('indicators/county')
    const { name, bytes } = await downloadBy(page, exportButton())
    expect(name).toMatch(/^太平区2025 全县各项要求.*\.xlsx$/)
    const book = read(bytes)
    expect(book.SheetNames).toEqual(['各项要求', '未达到之处', '未达到的学校', '待补'])
    const texts = rowsOf(bytes)
    expect(texts).toEqual(expect.arrayContaining(['类别', '政府保障程度', '要求', '现状', '结论', '未达到']))
    expect(texts.some((value) => typeof value === 'number' && !Number.isInteger(value))).toBe(true)
    expect(rowsOf(bytes, 1)).toContain('离要求')
  })

  it('amounts that the county lacks are asked for by their calendar year', async () => {
    await screens.go('indicators/county', 'basic-2012')
    await page.goto(page.url().replace('/2025/', '/2023/'))
    await exportButton().waitFor()
    const { bytes } = await downloadBy(page, exportButton())
    const { SheetNames } = read(bytes)
    const wanted = rowsOf(bytes, SheetNames.indexOf('待补')).map(String)
    expect(wanted.filter((text) => /^缺 20\d\d 年/.test(text)).length).toBeGreaterThan(1)
  })

  it('a form of the application is exported as it stands on the screen', async () => {
    await screens.go('indicators/forms/dispersion')
    await page.getByRole('tab', { name: '表Ⅲ', selected: true }).waitFor()
    const { name, bytes } = await downloadBy(page, exportButton())
    expect(name).toMatch(/^太平区2025 表Ⅲ.*\.xlsx$/)
    const texts = rowsOf(bytes)
    expect(texts).toEqual(expect.arrayContaining(['学段', '小学', '差异系数', '综合']))
  })

  it('blank forms are issued to the schools that are chosen', async () => {
    await screens.go('data')
    await page.getByRole('link', { name: forms.open }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: forms.issue({ count: 11 }) }).waitFor()
    await dialog.getByRole('checkbox').nth(1).uncheck()
    const { name, bytes } = await downloadBy(
      page,
      dialog.getByRole('button', { name: forms.issue({ count: 10 }) }),
    )
    expect(name).toBe('太平区2025学年学校填报表 10份.zip')
    expect(Object.keys(unzipSync(bytes))).toHaveLength(10)
    expect(screens.complaints).toEqual([])
  })

  it('the values of a province are exported with what they are in the year, those withdrawn too', async () => {
    const { client } = screens
    const scope = { kind: 'dispersion', stage: 'primary' } as const
    const basis = { document: '某省实施办法', clause: '第十二条', from: '2024-09-01', until: null }
    const about = { standard: 'quality-2017', scope, area: 'province', ...basis } as const
    valueIn(await client.overrides.add({ ...about, value: '0.45' }))
    const [first] = valueIn(await client.overrides.list({ standard: about.standard }))
    valueIn(await client.overrides.withdraw({ id: first?.id ?? '', reason: '登记有误' }))
    valueIn(await client.overrides.add({ ...about, value: '0.475' }))
    await screens.go('settings?tab=overrides')
    await page.getByText('执行中').waitFor()
    const { bytes } = await downloadBy(page, exportButton())
    const texts = rowsOf(bytes)
    expect(texts).toEqual(expect.arrayContaining(['0.45', '已撤回', '0.475', '执行中']))
    expect(texts.some((value) => String(value).includes('撤回：登记有误'))).toBe(true)

    await screens.go('indicators/primary/dispersion')
    await page.getByText('≤ 0.475', { exact: false }).waitFor()
    expect(screens.complaints).toEqual([])
  })
})
