import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SheetGrid } from '../../shared/returns/workbook.ts'
import { schoolForm } from '../fixtures/returns/forms.ts'
import { applicationForms, DECLARED_ROWS } from '../fixtures/returns/other-papers.ts'
import { packageXlsx } from '../fixtures/workbooks/package-xlsx.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { openCounty, type Screens } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'

const folder = temporaryFolder()

function saved(name: string, sheets: readonly SheetGrid[]): string {
  const path = join(folder, name)
  writeFileSync(
    path,
    packageXlsx(sheets.map(({ name: title, rows, merges }) => ({ name: title, rows, merges }))),
  )
  return path
}

describe.runIf(await canBrowse())('declared results in a browser', () => {
  let screens: Screens
  let page: Page

  beforeAll(async () => {
    screens = await openCounty({ county: 'new' })
    page = screens.page
  })

  it('come from 表Ⅱ-2, stand beside the calculated ones, and open to their cells', async () => {
    const form = schoolForm({ 学校名称: '红树小学', 学校类型: '小学', 网络多媒体教室间数: 12 })
    await screens.go('data')
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        saved('申报表.xlsx', applicationForms(DECLARED_ROWS.slice(0, 1)).sheets),
        saved('红树小学.xlsx', [form]),
      ])
    await page.getByText('申报表 表Ⅱ-2').first().waitFor()
    await page.getByRole('button', { name: '提交 2 个文件' }).click()
    await page.getByText('已存入：新增', { exact: false }).waitFor()

    await screens.go('indicators/primary')
    await page.getByText('申报结果与计算结果：1 项不同，0 项相同，6 项无法计算').click()
    const row = page.getByRole('table', { name: '申报结果比对' }).getByRole('row', { name: /多媒体教室/ })
    await row.waitFor()
    expect((await row.getByRole('cell').allTextContents()).slice(1, 6)).toEqual([
      '红树小学',
      '多媒体教室',
      '2.15',
      '1.99',
      '0.16',
    ])
    await row.getByRole('cell', { name: '2.15' }).click()
    const lit = page.locator('td[aria-current]')
    expect(await lit.getAttribute('data-cell')).toBe('M4')
    expect(screens.complaints).toEqual([])
  })
})
