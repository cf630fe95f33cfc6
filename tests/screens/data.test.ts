import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { schoolForm } from '../fixtures/returns/forms.ts'
import { packageXlsx } from '../fixtures/workbooks/package-xlsx.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { openCounty, type Screens } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'

const folder = temporaryFolder()

function returnOf(school: string, students: string | number, teachers: string | number): string {
  const { name, rows, merges } = schoolForm({
    学校名称: school,
    学校类型: '小学',
    小学学生人数: students,
    专任教师总人数: teachers,
    初中学生人数: 3,
  })
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${school}.xlsx`)
  writeFileSync(path, packageXlsx([{ name, rows, merges }]))
  return path
}

/** What Excel puts on the clipboard, pasted where the focus is. */
const paste = (page: Page, text: string) =>
  page.getByRole('grid').evaluate((grid, block) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', block)
    grid.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)

/** One story, in order: each step stands on the one before it. */
describe.runIf(await canBrowse())('the data of a year in a browser', () => {
  let screens: Screens
  let page: Page

  beforeAll(async () => {
    screens = await openCounty({ county: 'new' })
    page = screens.page
  })

  const firstColumn = () => page.locator('td[data-column="0"] .grid-value').allTextContents()

  it('answers a wrong value where it stands, and all others of its kind with it', async () => {
    await screens.go('data')
    const files = [returnOf('红树小学', '6 04', '3 8'), returnOf('城南小学', 388, '2 6')]
    await page.locator('input[type=file]').first().setInputFiles(files)
    await page.getByRole('button', { name: '改为…' }).first().click()
    const form = page.locator('.answer-form')
    await expect.poll(() => form.getByLabel('改为').inputValue()).toBe('604')
    // A cell of Excel comes as text with a picture of itself beside it.
    const taken = await form.getByLabel('改为').evaluate((field) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', '604')
      clipboardData.items.add(new File([new Uint8Array(8)], 'image.png', { type: 'image/png' }))
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      field.dispatchEvent(event)
      return event.defaultPrevented
    })
    expect(taken).toBe(false)
    await form.getByLabel('原因').fill('已电话核实')
    await form.getByRole('checkbox', { name: '其余 2 个同类提示也按推测的值更正' }).check()
    await form.getByRole('button', { name: '改为此值' }).click()
    await page.getByText('已更正：已电话核实').first().waitFor()
    await page.getByText('警告 2', { exact: true }).waitFor()
  })

  it('keeps a half-typed reason and the answers when the page is loaded again', async () => {
    await page.getByRole('button', { name: '属实…' }).first().click()
    await page.locator('.answer-form').getByLabel('原因').fill('附设班')
    await page.reload()
    await page.getByText('已更正：已电话核实').first().waitFor()
    await page.getByRole('button', { name: '属实…' }).first().click()
    const form = page.locator('.answer-form')
    await expect.poll(() => form.getByLabel('原因').inputValue()).toBe('附设班')
    await form.getByRole('checkbox', { name: '同样处理其余 1 个同类提示' }).check()
    await form.getByRole('button', { name: /属\s*实/ }).click()
    await page.getByText('属实：附设班').first().waitFor()
    await page.getByRole('button', { name: '提交 2 个文件' }).click()
    await page.getByRole('dialog', { name: '导入历史' }).getByText('有说明的警告 2 处').waitFor()
  })

  it('shows the values as a table in which the keys of a spreadsheet move and type', async () => {
    await screens.go('data/table')
    const grid = page.getByRole('grid', { name: '学生数据表（小学）' })
    await grid.focus()
    await page.keyboard.type('390')
    await page.keyboard.press('Enter')
    await page.keyboard.type('3 8')
    await page.keyboard.press('Enter')
    await page.getByText('2 处更改尚未保存').waitFor()
    await page.getByText('其中 1 处不能用').waitFor()
    expect(await page.getByRole('button', { name: '保存 2 处更改' }).isDisabled()).toBe(true)
    await grid.focus()
    await page.keyboard.press('Control+z')
    await page.getByText('1 处更改尚未保存').waitFor()
  })

  it('takes a block from Excel, keeps it over a reload, and saves all of it for one reason', async () => {
    await page.getByRole('grid').focus()
    await page.keyboard.press('Control+Home')
    await paste(page, '391\t60\r\n612\t\r\n')
    await page.getByText('3 处更改尚未保存').waitFor()
    await page.reload()
    await page.getByText('3 处更改尚未保存').waitFor()
    await page.getByLabel('更正原因').fill('学籍系统核对')
    await page.getByRole('button', { name: '保存 3 处更改' }).click()
    await page.getByText('已保存 3 处更改').waitFor()
    await expect.poll(firstColumn).toEqual(['391', '612'])
  })

  it('opens a value down to its cell, and takes the changes back together', async () => {
    await page.getByRole('button', { name: '撤销这次更改' }).click()
    await page.getByText('已撤销，以前的值已恢复').waitFor()
    await expect.poll(firstColumn).toEqual(['388', '604'])
    await page.getByRole('grid').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    const drawer = page.getByRole('dialog', { name: '红树小学 · 在校生数' })
    await drawer.getByRole('cell', { name: '612' }).waitFor()
    await expect.poll(() => drawer.locator('td[aria-current]').textContent()).toBe('6 04')
    await expect.poll(() => drawer.textContent()).toContain('手工更正：已电话核实')
  })

  it('takes a list of classes from Excel, undoes a step, and holds it against the return', async () => {
    await screens.go('schools')
    await page.getByRole('link', { name: '红树小学', exact: true }).click()
    await page.getByRole('tab', { name: '班级名册' }).click()
    await page.getByRole('button', { name: '添加班级' }).click()
    const field = page.getByRole('textbox', { name: '班级' })
    await field.evaluate((input) => {
      const clipboardData = new DataTransfer()
      const block = '学段\t年级\t班级\t人数\r\n小学\t1\t一年级1班\t44\r\n小学\t2\t二年级1班\t六十\r\n'
      clipboardData.setData('text/plain', block)
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    await page.getByText('已粘贴 2 行').waitFor()
    await page.getByRole('button', { name: '删除' }).first().click()
    await page.getByRole('button', { name: '撤销一步' }).click()
    await expect.poll(() => field.count()).toBe(3)
    await page.getByRole('button', { name: '删除' }).first().click()
    const pupils = page.getByRole('spinbutton', { name: '人数' })
    await expect.poll(() => pupils.nth(1).inputValue()).toBe('')
    await pupils.nth(1).fill('60')
    await page.getByRole('button', { name: '保存名册' }).click()
    await page.getByText('2 个班，104 人，最大班额 60').waitFor()
    await page.getByText('名册与申报的班额段一致').waitFor()
  })

  it('leaves no complaint in the browser', () => {
    expect(screens.complaints).toEqual([])
  })
})
