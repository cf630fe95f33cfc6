import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { valueIn } from '../door/open-test-app.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { publish, verdict } from '../visits/open-visit.ts'
import { shortList } from '../visits/short-list.ts'
import { openCounty, type Screens } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'
import { findItem, openItem, waitForKeyboard, waitSaved } from './visit-keys.ts'

describe.runIf(await canBrowse())('whoever goes on while a visit is open', () => {
  let screens: Screens
  let page: Page
  let visitId = ''

  const begin = async (school: string, template = 'acceptance-2017'): Promise<string> => {
    const { client } = screens
    const schools = valueIn(await client.schools.list({}))
    const made = valueIn(
      await client.visits.create({
        schoolId: schools.find(({ name }) => name === school)?.id ?? '',
        year: 2025,
        kind: 'acceptance',
        template,
        plannedOn: '2026-05-12',
        inspectors: ['王芳'],
      }),
    )
    valueIn(await client.visits.start(made))
    return made.visitId
  }

  beforeAll(async () => {
    const folder = join(temporaryFolder(), 'data')
    screens = await openCounty({ folder })
    await publish(folder, shortList())
    page = screens.page
    visitId = await begin('水泉初级中学')
    await begin('城南小学')
    await screens.go(`visits/${visitId}?item=2`)
    await openItem(page, '2').waitFor()
  })

  it('keeps what is half typed while a figure is still being adopted', async () => {
    const held = Promise.withResolvers<void>()
    await page.route('**/call/visits.adopt', async (route) => {
      await held.promise
      await route.continue()
    })
    await findItem(page, '2', '高于规定学历')
    await page.keyboard.type('30')
    await page.keyboard.press('Tab')
    await waitSaved(page)
    await openItem(page).getByRole('link', { name: /^采纳/ }).click()
    const drawer = page.getByRole('dialog', { name: /^采纳实点数/ })
    await drawer.getByRole('button', { name: '采纳为学校的值' }).click()
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'hidden' })
    await findItem(page, '14', '学校规模')
    await page.keyboard.type('38')
    const body = await page.locator('.visit-body').elementHandle()
    const readAnew = page.waitForResponse('**/call/visits.get')
    held.resolve()
    await readAnew
    await page.keyboard.type('0')
    expect(await openItem(page, '14').getByLabel('初中 在校生数 实点').inputValue()).toBe('380')
    await page.unroute('**/call/visits.adopt')
    await findItem(page, '2', '高于规定学历')
    await openItem(page, '2').getByText('已采纳').waitFor()
    // The form that was typed into is the one that stands there still.
    expect(await body?.evaluate((element) => element.isConnected)).toBe(true)
  })

  it('keeps it while the plan is still being changed, and shows the new plan', async () => {
    const held = Promise.withResolvers<void>()
    await page.route('**/call/visits.update', async (route) => {
      await held.promise
      await route.continue()
    })
    await page.getByRole('link', { name: '修改安排' }).click()
    const drawer = page.getByRole('dialog', { name: '修改安排' })
    await drawer.getByLabel('日期').fill('2026-05-20')
    await drawer.getByRole('button', { name: /保\s*存/ }).click()
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'hidden' })
    await findItem(page, '14', '学校规模')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('41')
    held.resolve()
    await page.locator('header.page-header').getByText('2026-05-20').waitFor()
    await page.keyboard.type('2')
    expect(await openItem(page, '14').getByLabel('初中 在校生数 实点').inputValue()).toBe('412')
    await page.unroute('**/call/visits.update')
  })

  it('finds the opinion of the school whole when one comes back to finish', async () => {
    const header = page.locator('header.page-header')
    const opinion = page.getByLabel('学校意见')
    await header.getByRole('button', { name: '完成…' }).click()
    await opinion.waitFor()
    const held = Promise.withResolvers<void>()
    await page.route('**/call/visits.saveDraft', async (route) => {
      await held.promise
      await route.continue()
    })
    const kept = page.waitForResponse('**/call/visits.saveDraft')
    await opinion.fill('情况属实，立即整改')
    await header.getByRole('link', { name: '返回填写' }).click()
    await openItem(page).waitFor()
    held.resolve()
    await kept
    await page.unroute('**/call/visits.saveDraft')
    await header.getByRole('button', { name: '完成…' }).click()
    await expect.poll(() => opinion.inputValue()).toBe('情况属实，立即整改')
    await header.getByRole('link', { name: '返回填写' }).click()
    await openItem(page).waitFor()
  })

  it('is not taken out of the field in which it types by a list that is still being laid out', async () => {
    const slow = await page.context().newPage()
    await slow.addInitScript(() => {
      const soon = window.requestAnimationFrame.bind(window)
      window.requestAnimationFrame = (then) => window.setTimeout(() => soon(then), 500)
    })
    await slow.goto(new URL(`/2025/quality-2017/visits/${visitId}?item=2`, page.url()).href)
    await openItem(slow, '2').waitFor({ state: 'attached' })
    await slow.keyboard.press('f')
    const typesIn = () => slow.evaluate(() => document.activeElement?.getAttribute('data-part') ?? null)
    await expect.poll(typesIn).toBe('remark')
    await slow.waitForTimeout(1500)
    expect(await typesIn()).toBe('remark')
    await slow.close()
  })

  it('finds another visit with its own answers', async () => {
    await findItem(page, '16', '阳光')
    await page.keyboard.press('1')
    await waitSaved(page)
    const progress = page.locator('.visit-progress')
    expect(await progress.textContent()).not.toMatch(/^\D*0\//)
    await page.keyboard.press('Control+k')
    await waitForKeyboard(page.getByPlaceholder('输入页面、学校或指标的名称'))
    await page.keyboard.type('城南小学 20')
    await page.locator('.ant-select-item-option-active', { hasText: '城南小学' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /城南小学/, level: 1 }).waitFor()
    await expect.poll(() => progress.textContent()).toMatch(/^\D*0\//)
    expect(screens.complaints).toEqual([])
  })

  it('has the last figure of all on disk by Enter', async () => {
    const { client } = screens
    const visitId = await begin('红树小学', 'short-list')
    const not = { remark: '', notApplicable: '本次不查' }
    for (const [item, answer] of [
      ['1', verdict('yes')],
      ['3', { type: 'countList', rows: [], ...not }],
      ['4', { type: 'text', text: '', ...not }],
    ] as const) {
      valueIn(await client.visits.saveAnswer({ visitId, item, answer, revision: 0 }))
    }
    await screens.go(`visits/${visitId}?item=2`)
    await waitForKeyboard(openItem(page, '2').locator('input[data-figure]'))
    await page.keyboard.type('14')
    await page.keyboard.press('Enter')
    await waitSaved(page)
    expect(valueIn(await client.visits.get({ visitId })).progress.open).toBe(0)
  })
})
