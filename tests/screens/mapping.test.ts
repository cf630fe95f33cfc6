import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { messagesOf } from '../../shared/messages/language.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { overflow, violations, WCAG } from './axe.ts'
import { openCounty, type Screens } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'

const { mapping, data } = messagesOf('zh-CN').screens
const folder = temporaryFolder()
const HEADER = '名单,孩子数,仪器值(万元),经手人'

/** A .csv as an office writes it, with a title and a line of who filled it in. */
function csv(name: string, ...rows: readonly string[]): string {
  const path = join(folder, name)
  writeFileSync(path, ['太平区各校情况', '填报人：王芳', HEADER, ...rows].join('\n'))
  return path
}

/** One story, in order: each step stands on the one before it. */
describe.runIf(await canBrowse())('a table that nobody knows, in a browser', () => {
  let screens: Screens
  let page: Page
  const choose = (file: string) => page.locator('input[type=file]').first().setInputFiles(file)
  const picker = (header: string) =>
    page.getByRole('combobox', { name: mapping.pickUse({ header }), exact: true })

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true })
    screens = await openCounty({ county: 'new' })
    page = screens.page
  })

  it('is offered for mapping, with its header found and its columns proposed', async () => {
    await screens.go('data')
    await choose(csv('各校情况.csv', '红树小学,612,115.07,王', '城南小学,388,60.5,李'))
    await page.getByRole('link', { name: mapping.map }).click()
    await page.locator('.mapping-sheet').waitFor()
    const line = (name: keyof typeof mapping.lines) =>
      page.getByRole('slider', { name: mapping.lines[name] }).getAttribute('aria-valuenow')
    await expect
      .poll(() => Promise.all([line('top'), line('bottom'), line('first')]))
      .toEqual(['3', '3', '4'])
    await page.getByText(mapping.converted({ raw: '115.07', value: '1,150,700', unit: '元' })).waitFor()
    await page
      .getByText(mapping.summary({ schools: 2, values: 2, errors: 0, left: 2 }))
      .first()
      .waitFor()
  })

  it('has lines that follow the arrow keys and the mouse', async () => {
    const first = page.getByRole('slider', { name: mapping.lines.first })
    await first.focus()
    await page.keyboard.press('ArrowDown')
    await page.locator('[role=slider][aria-valuenow="5"]').waitFor()
    // One school is above the line now.
    await page.getByText(mapping.summary({ schools: 1, values: 1, errors: 0, left: 2 })).waitFor()
    const from = await page.getByRole('slider', { name: mapping.lines.first }).boundingBox()
    const to = await page.locator('[data-row-key="3"]').first().boundingBox()
    if (!from || !to) throw new Error('no line to drag')
    await page.mouse.move(from.x + 8, from.y + 8)
    await page.mouse.down()
    await page.mouse.move(from.x + 8, to.y + 8, { steps: 4 })
    await page.mouse.up()
    await page.locator(`[role=slider][aria-label="${mapping.lines.first}"][aria-valuenow="4"]`).waitFor()
  })

  it('is corrected by the keyboard, and shows what would be stored', async () => {
    await picker('孩子数').focus()
    await page.keyboard.type('在校生数')
    await page.locator('.ant-select-item-option-active', { hasText: '在校生数' }).waitFor()
    await page.keyboard.press('Enter')
    const summary = mapping.summary({ schools: 2, values: 4, errors: 0, left: 1 })
    await page.getByText(summary).waitFor()
    expect(await violations(page, WCAG)).toEqual([])
    expect(await overflow(page)).toEqual([0, 0])
    await page.getByText(mapping.viewValues({ count: 4, errors: 0 })).click()
    await page.getByText('1,150,700 元').waitFor()
  })

  it('is remembered, read and committed with the name of its layout', async () => {
    await page.getByRole('button', { name: mapping.save }).click()
    const pane = page.getByRole('region', { name: '各校情况.csv' })
    await pane.getByText('版式：各校情况').waitFor()
    const reason = page.getByPlaceholder(/处警告的说明/)
    if (await reason.isVisible()) await reason.fill('已与各校核实')
    await page.getByRole('button', { name: data.commit({ count: 1 }) }).click()
    await page.getByText('已存入：新增', { exact: false }).waitFor()
  })

  it('passes by itself the next time, until it is forgotten', async () => {
    await screens.go('data')
    await choose(csv('明年.csv', '红树小学,620,118,王'))
    await page.getByRole('region', { name: '明年.csv' }).getByText('版式：各校情况').waitFor()
    await page.getByRole('link', { name: mapping.rememberedCount({ count: 1 }) }).click()
    const list = page.getByRole('dialog', { name: mapping.remembered })
    await list.getByText(/读过 1 个文件/).waitFor()
    await list.getByRole('button', { name: /^忘\s*掉$/ }).click()
    await page
      .getByRole('dialog', { name: mapping.forgetTitle({ name: '各校情况' }) })
      .getByRole('button', { name: /^忘\s*掉$/ })
      .click()
    await list.getByText(mapping.forgottenMark).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('region', { name: '明年.csv' }).getByText(data.fileStates.unrecognised).waitFor()
  })

  it('leaves no complaint in the browser', () => {
    expect(screens.complaints).toEqual([])
  })
})
