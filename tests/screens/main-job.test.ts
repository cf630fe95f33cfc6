import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeSampleReturns } from '../../electron/samples/write-sample-returns.ts'
import { taiping } from '../../seeds/samples/taiping/index.ts'
import { runCli } from '../cli/run-cli.ts'
import { readDocx } from '../reports/read-docx.ts'
import { readPdf } from '../reports/read-pdf.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { matrixFigures } from './matrix-figures.ts'
import { openScreens, type Screens, sayWhoWorks } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'

type Assessed = {
  schools: {
    name: string
    stage: string
    indicators: Record<string, { value: number | null }>
  }[]
}

const folder = temporaryFolder()
const returns = join(folder, 'returns')
const table = join(returns, '太平区学校数据汇总表.xlsx')

async function savedAs(download: Download, name: string): Promise<Uint8Array> {
  const path = join(folder, name)
  await download.saveAs(path)
  return readFileSync(path)
}

async function downloadReport(page: Page, format: 'Word' | 'PDF'): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: `下载 ${format}` }).click(),
  ])
  return download
}

/** One story, in order: each step stands on the one before it. */
describe.runIf(await canBrowse())('the main job in a browser, on an empty data folder', () => {
  let screens: Screens
  let page: Page

  beforeAll(async () => {
    await writeSampleReturns(returns, taiping)
    screens = await openScreens(join(folder, 'data'))
    page = screens.page
  })
  afterAll(() => screens.close())

  it('asks who works here and then shows the first steps', async () => {
    await sayWhoWorks(page, '王芳', '太平区')
    await page.getByRole('link', { name: '建立学校' }).waitFor()
    await page.getByRole('contentinfo').getByText('本机：data').waitFor()
  })

  it('names what is wrong with a file and keeps the rest from being committed until it is taken out', async () => {
    const prose = join(folder, '情况说明.xlsx')
    writeFileSync(prose, '本校情况说明：数据以报表为准。')
    await screens.go('data')
    await page.locator('input[type=file]').first().setInputFiles([table, prose])
    const list = page.getByRole('navigation', { name: '文件（2）' })
    await list.getByRole('button', { name: /^不能读取 情况说明/ }).click()
    await page
      .getByRole('region', { name: '情况说明.xlsx' })
      .getByText('内容却是纯文本，不是电子表格')
      .first()
      .waitFor()
    expect(await page.getByRole('button', { name: '提交 2 个文件' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: '移出不能提交的文件' }).click()
    await page.getByRole('button', { name: '提交 1 个文件' }).waitFor()
  })

  it('shows each value with its cell, and the cell in the sheet', async () => {
    const pane = page.getByRole('region', { name: '太平区学校数据汇总表.xlsx' })
    await pane.getByText('11 所学校').first().waitFor()
    const row = pane.locator('.ant-table-row').first()
    const cell = await row.locator('.ant-table-cell').first().textContent()
    await row.click()
    const lit = pane.locator('td[aria-current]')
    await expect.poll(() => lit.getAttribute('data-cell')).toBe(cell)
  })

  it('commits the batch and offers its undo', async () => {
    const reason = page.getByPlaceholder(/处警告的说明/)
    await reason.fill('已与各校核实')
    await page.getByRole('button', { name: '提交 1 个文件' }).click()
    await page.getByText('已存入：新增', { exact: false }).waitFor()
    const history = page.getByRole('dialog', { name: '导入历史' })
    await history.getByText('太平区学校数据汇总表.xlsx').waitFor()
    await history.getByRole('button', { name: '撤销这次导入' }).waitFor()
  })

  it('shows in the matrix the figures of the command line', async () => {
    const ran = runCli(['assess', table, '--year', '2025', '--standard', 'quality-2017', '--json'])
    const assessed = JSON.parse(ran.stdout) as Assessed
    for (const stage of ['primary', 'junior']) {
      await screens.go(`indicators/${stage}`)
      const expected = assessed.schools
        .filter((school) => school.stage === stage)
        .flatMap(({ name, indicators }) =>
          Object.entries(indicators).map(([id, { value }]) => [`${name} › ${id}`, value] as const),
        )
      expect(expected.length).toBeGreaterThan(30)
      expect(new Map(await matrixFigures(page))).toEqual(new Map(expected))
    }
  })

  it('opens a figure down to its cell among the neighbours in the file, under an address of its own', async () => {
    await screens.go('indicators/primary')
    await page.getByRole('link', { name: /^红树小学 仪器设备/ }).click()
    const drawer = page.getByRole('dialog', { name: /红树小学 · 生均教学仪器设备值/ })
    await expect
      .poll(() => drawer.locator('.formula').textContent())
      .toBe('= 教学仪器设备资产值 1,150,700 ÷ 小学在校生数 612')
    await drawer.getByRole('button', { name: '在原表中的位置' }).first().click()
    const lit = drawer.locator('td[aria-current]').first()
    // The file counts in 万元.
    await expect.poll(() => lit.textContent()).toBe('115.07')
    const place = `太平区学校数据汇总表.xlsx › 学校数据汇总表 › ${await lit.getAttribute('data-cell')}`
    await expect.poll(() => drawer.textContent()).toContain(place)
    const copied = page.url()
    await page.goBack()
    await drawer.waitFor({ state: 'hidden' })
    await page.goto(copied)
    await drawer.waitFor()
  })

  it('corrects a value by hand with a reason, keeps the former one, and moves the figure', async () => {
    const drawer = page.getByRole('dialog', { name: /红树小学/ })
    const before = await drawer.locator('.figure-large').textContent()
    await drawer.getByRole('button', { name: '更正' }).first().click()
    await drawer.getByLabel('更正为').fill('2000000')
    await drawer.getByLabel('更正原因').fill('盘点后更正')
    await drawer.getByRole('button', { name: '保存更正' }).click()
    await drawer.getByText('手工更正：盘点后更正').first().waitFor()
    await drawer.getByRole('cell', { name: '以前的值' }).waitFor()
    expect(before).not.toContain('3,267.97')
    await drawer.locator('.figure-large').getByText('3,267.97').waitFor()
  })

  it('asks before a file displaces that correction', async () => {
    await screens.go('data')
    await page.locator('input[type=file]').first().setInputFiles(join(returns, '红树小学.xlsx'))
    await page.getByText('表中的值与手工更正过的值不同').waitFor()
    expect(await page.getByRole('button', { name: '提交 1 个文件' }).isDisabled()).toBe(true)
    await page.getByRole('radio', { name: '保留手工更正' }).check()
    await expect.poll(() => page.getByRole('button', { name: '提交 1 个文件' }).isDisabled()).toBe(false)
    await page.getByRole('button', { name: /取\s*消/ }).click()
    await page.getByRole('button', { name: '放弃这批文件' }).click()
    await page.getByText('把各校报表的文件或文件夹拖到这里').waitFor()
  })

  it('prints in the acceptance report the figures of the matrix, on the page, in Word and in PDF', async () => {
    await screens.go('indicators/junior')
    const row = page.locator('.matrix tbody tr', { hasText: '第六初级中学' })
    await row.waitFor()
    const printed = await row
      .locator('a.figure')
      .evaluateAll((figures) =>
        figures.map((figure) => (figure.textContent ?? '').replace('临界', '').trim()),
      )
    expect(printed).toHaveLength(7)
    await page.getByRole('link', { name: '第六初级中学', exact: true }).click()
    await page.getByRole('link', { name: /验收报告/ }).click()
    const report = page.frameLocator('.report-frame').locator('body')
    await report.locator('h1').waitFor()
    const onPage = (await report.textContent()) ?? ''
    const inWord = readDocx(await savedAs(await downloadReport(page, 'Word'), 'r.docx')).paragraphs.join('\n')
    const inPdf = (await readPdf(await savedAs(await downloadReport(page, 'PDF'), 'r.pdf'))).join('\n')
    for (const text of [onPage, inWord, inPdf]) {
      const plain = text.replaceAll(',', '')
      for (const figure of printed) expect(plain).toContain(figure.replaceAll(',', ''))
    }
  })

  it('takes a batch back after showing what hangs on it', async () => {
    await screens.go('data/history')
    await page.getByRole('button', { name: '撤销这次导入' }).click()
    const dialog = page.getByRole('dialog', { name: '撤销这次导入？' })
    await dialog.getByText(/撤回 \d+ 个数据/).waitFor()
    await dialog.getByLabel('撤销原因').fill('导错学年')
    await dialog.getByRole('button', { name: '撤销并恢复原值' }).click()
    await page.getByText(/已于 .* 撤销：导错学年/).waitFor()
  })

  it('leaves no complaint in the browser, under a policy that allows no inline script or style', () => {
    expect(screens.complaints).toEqual([])
  })
})
