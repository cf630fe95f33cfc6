import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { makeJpeg } from '../visits/pictures.ts'
import { openCounty, type Screens } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'
import { beginVisit, findItem, openItem, tabTo, waitSaved, waitTyping } from './visit-keys.ts'

const DECLARED = ['51', '42', '42', '43', '43', '43', '43', '42', '42']
const folder = temporaryFolder()

/**
 * Answers what is still open: 符合 by its key, everything else 不适用 with its reason. It does not wait until one
 * answer is on disk before it gives the next, as nobody does.
 */
async function answerTheRest(page: Page): Promise<void> {
  const progress = page.locator('.visit-progress')
  let former = await openItem(page).getAttribute('data-item')
  while (!/未答 0(?!\d)/.test((await progress.textContent()) ?? '')) {
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    const reached = await page.waitForFunction((before) => {
      const item = document.querySelector('[data-open]')
      const code = item?.getAttribute('data-item') ?? before
      if (code === before || item?.contains(document.activeElement) !== true) return null
      return { code, byKey: item.querySelector('[data-choice="yes"]') !== null }
    }, former)
    const next = await reached.jsonValue()
    former = next?.code ?? null
    await page.keyboard.press('Escape')
    if (next?.byKey) await page.keyboard.press('1')
    else {
      await page.keyboard.press('0')
      await waitTyping(page, 'reason')
      await page.keyboard.insertText('本次不查此项')
      await page.keyboard.press('Enter')
    }
  }
}

/** One story by keyboard alone, in order: each step stands on the one before it. */
describe.runIf(await canBrowse())('a visit by keyboard alone', () => {
  let screens: Screens
  let page: Page

  beforeAll(async () => {
    const picture = await makeJpeg(640, 480)
    writeFileSync(join(folder, '教室.jpg'), picture)
    screens = await openCounty()
    page = screens.page
  })

  it('is planned and begun, and opens on the first item', async () => {
    await screens.go('visits')
    await page.getByText('本学年还没有安排督导').waitFor()
    await beginVisit(page, '水泉初级中学')
    expect(await openItem(page).getAttribute('data-item')).toBe('1')
    await page.locator('.visit-progress').getByText('0/82').waitFor()
  })

  it('gives a verdict by one key and says when it is on disk', async () => {
    await findItem(page, '16', '阳光')
    await page.keyboard.press('1')
    await waitSaved(page)
    expect(await openItem(page).locator('[aria-pressed="true"]').textContent()).toContain('符合')
    expect(await openItem(page).locator('.item-mark').textContent()).toMatch(/已存 \d\d:\d\d:\d\d/)
  })

  it('shows a number beside the declared one, with the difference and the indicator that it touches', async () => {
    await findItem(page, '2', '高于规定学历')
    await page.keyboard.type('30')
    await page.keyboard.press('Tab')
    await waitSaved(page)
    const item = await openItem(page).textContent()
    expect(item).toContain('24')
    expect(item).toContain('+6')
    expect(item).toContain('涉及指标：每百名学生拥有高于规定学历教师数')
    expect(item).toContain('与申报不符，超出容差。要记为问题吗？')
  })

  it('counts class by class; one of 51 is over what a junior class may hold', async () => {
    await findItem(page, '12', '每个班学生数')
    await page.keyboard.type(DECLARED[0] ?? '')
    for (const students of DECLARED.slice(1)) {
      await page.keyboard.press('Enter')
      await page.keyboard.type(students)
    }
    await page.keyboard.press('Escape')
    await waitSaved(page)
    const first = openItem(page).locator('.count-row').first()
    expect(await first.getByRole('img', { name: '不符合' }).count()).toBe(1)
    expect(await openItem(page).locator('.count-unmet').count()).toBe(1)
    expect(await openItem(page).textContent()).toContain('已点 9/9 · 最大 51人')
    expect(await openItem(page).textContent()).toContain('水泉初级中学七年级1班实有51人，超过50人/班')
    expect(await openItem(page).textContent()).toContain('政府保障程度第5项')
  })

  it('keeps a photo with its thumbnail and its caption', async () => {
    // Asked for well before the key: the browser takes a moment to hand its choosers over.
    page.once('filechooser', (chooser) => void chooser.setFiles(join(folder, '教室.jpg')))
    await page.keyboard.press('Escape')
    await waitSaved(page)
    await page.keyboard.press('c')
    const card = openItem(page).locator('.evidence-card')
    await card.waitFor()
    await page.waitForFunction(() => {
      const shown = document.querySelector<HTMLImageElement>('.evidence-card img')
      return shown !== null && shown.naturalWidth > 0
    })
    await tabTo(page, openItem(page).getByLabel('教室.jpg 的说明'))
    await page.keyboard.insertText('七年级1班实况')
    await page.keyboard.press('Enter')
  })

  it('takes the proposed wording of a problem into the remark by one key', async () => {
    await page.keyboard.press('f')
    const remark = openItem(page).getByRole('textbox', { name: '备注' })
    await waitTyping(page, 'remark')
    await page.keyboard.press('Control+End')
    await page.keyboard.insertText('，与班主任核实')
    await page.keyboard.press('Escape')
    await waitSaved(page)
    expect(await remark.inputValue()).toMatch(/实有51人，超过50人\/班[\s\S]*与班主任核实$/)
  })

  it('asks why an item does not apply before it counts as answered', async () => {
    await findItem(page, '17', '班级均衡差')
    await page.keyboard.press('Escape')
    await page.keyboard.press('0')
    await page.locator('.visit-progress').getByText('填写有误 1').waitFor()
    await waitTyping(page, 'reason')
    await page.keyboard.insertText('本校每年级学生数不足')
    await page.keyboard.press('Enter')
    await waitSaved(page)
    expect(await openItem(page).textContent()).toContain('不适用')
    expect(await page.locator('.visit-progress').textContent()).not.toContain('填写有误')
  })

  it('has everything there after a reload, and offers back what was half typed', async () => {
    await findItem(page, '14', '学校规模')
    const kept = page.waitForResponse(
      (response) =>
        response.url().endsWith('/call/visits.saveDraft') &&
        response.request().postDataJSON().input.text === '38',
    )
    await page.keyboard.type('38')
    await openItem(page).locator('.field-mark[data-mark="typing"]').waitFor()
    await kept
    const before = await page.locator('.visit-progress').textContent()
    await page.reload()
    await openItem(page, '14').waitFor()
    expect(before).toContain('问题')
    await openItem(page).getByText('上次初中 在校生数没有写完：“38”').waitFor()
    await tabTo(page, openItem(page).getByRole('button', { name: '接着写' }))
    await page.keyboard.press('Enter')
    await waitSaved(page)
    expect(await openItem(page).getByLabel('初中 在校生数 实点').inputValue()).toBe('38')
    await findItem(page, '12', '每个班学生数')
    const counted = await openItem(page)
      .locator('input[data-figure]')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
    expect(counted).toEqual(DECLARED)
    expect(await openItem(page).getByLabel('教室.jpg 的说明').inputValue()).toBe('七年级1班实况')
    await findItem(page, '17', '班级均衡差')
    expect(await openItem(page).getByLabel('不适用的原因').inputValue()).toBe('本校每年级学生数不足')
    await findItem(page, '16', '阳光')
    expect(await openItem(page).locator('[aria-pressed="true"]').textContent()).toContain('符合')
  })

  it('jumps between problems and shows only them', async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('p')
    await openItem(page, '2').waitFor()
    await page.keyboard.press('p')
    await openItem(page, '12').waitFor()
    await tabTo(page, page.getByRole('button', { name: /^只看问题/ }))
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('[data-item]').count()).toBe(3)
    await page.keyboard.press('Enter')
  })

  it('shows the indicator before and after an observed figure is adopted, and then adopts it', async () => {
    await findItem(page, '2', '高于规定学历')
    await tabTo(page, openItem(page).getByRole('link', { name: /^采纳/ }))
    await page.keyboard.press('Enter')
    const drawer = page.getByRole('dialog', { name: /^采纳实点数/ })
    const row = drawer.getByRole('row', { name: /初中 每百名学生拥有高于规定学历教师数/ }).first()
    await expect.poll(() => row.textContent()).toMatch(/6\.28.*7\.85/)
    await tabTo(page, drawer.getByRole('button', { name: '采纳为学校的值' }))
    await page.keyboard.press('Enter')
    await drawer.waitFor({ state: 'hidden' })
    await openItem(page, '2').getByText('已采纳').waitFor()
    const figures = await screens.client.assessments.compute({ year: 2025, standard: 'quality-2017' })
    expect(JSON.stringify(figures)).toContain('"7.85"')
  })

  it('says what is missing before it can be locked, and leads there', async () => {
    await page.keyboard.press('Escape')
    await tabTo(page, page.getByRole('button', { name: '完成…' }))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /还缺什么/ }).waitFor()
    const missing = page.locator('.missing-list')
    await missing.getByText('督学 王芳 未签字').waitFor()
    await missing.getByText('学校未签字，也未写明原因').waitFor()
    expect(await page.getByRole('button', { name: '锁定' }).isDisabled()).toBe(true)
    const problems = page.getByRole('region', { name: /发现的问题/ })
    await problems.getByText('水泉初级中学七年级1班实有51人，超过50人/班').first().waitFor()
    await problems.getByText('1 份佐证').first().waitFor()
    await tabTo(page, missing.getByRole('link').first())
    await page.keyboard.press('Enter')
    await openItem(page, '1').waitFor()
  })

  it('is answered to the end without a mouse', async () => {
    await answerTheRest(page)
    await page.locator('.visit-progress').getByText('82/82').waitFor()
  })

  it('is signed by typed names, locked, and read only from then on', async () => {
    await page.keyboard.press('Escape')
    await tabTo(page, page.getByRole('button', { name: '完成…' }))
    await page.keyboard.press('Enter')
    for (const [role, name] of [
      ['督学', '王芳'],
      ['学校', '陈校长'],
    ] as const) {
      if (role === '学校') {
        await tabTo(page, page.getByLabel('学校负责人姓名'))
        await page.keyboard.insertText(name)
      }
      await tabTo(page, page.getByRole('button', { name: `签字 ${name}` }))
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog', { name: `${role} ${name} 签字` })
      await dialog.waitFor()
      await tabTo(page, dialog.getByLabel('不便书写时输入姓名'))
      await page.keyboard.insertText(name)
      await page.keyboard.press('Enter')
      await dialog.waitFor({ state: 'hidden' })
      await page.getByRole('img', { name: `${name} 的签名` }).waitFor()
    }
    await tabTo(page, page.getByLabel('学校意见'))
    await page.keyboard.insertText('情况属实，立即整改')
    await page.getByText('都已填好').waitFor()
    await tabTo(page, page.locator('header.page-header').getByRole('button', { name: '锁定' }))
    await page.keyboard.press('Enter')
    const confirm = page.getByRole('dialog').getByRole('button', { name: /锁\s*定/ })
    await confirm.waitFor()
    await tabTo(page, confirm)
    await page.keyboard.press('Enter')
    await page.getByText(/王芳 于 .* 签字锁定，只读/).waitFor()
    await findItem(page, '16', '阳光')
    await page.keyboard.press('Escape')
    await page.keyboard.press('3')
    expect(await openItem(page).locator('[aria-pressed="true"]').textContent()).toContain('符合')
    expect(
      await openItem(page).getByRole('textbox', { name: '备注' }).getAttribute('readonly'),
    ).not.toBeNull()
  })

  it('is reopened only with a reason, and the signatures lapse', async () => {
    await page.keyboard.press('Escape')
    await tabTo(page, page.getByRole('button', { name: '重新打开…' }))
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: '重新打开这次督导？' })
    await tabTo(page, dialog.getByLabel('原因'))
    await page.keyboard.insertText('补查食堂')
    await page.keyboard.press('Enter')
    await page.getByText(/王芳 于 .* 重新打开：补查食堂/).waitFor()
    await tabTo(page, page.getByRole('button', { name: '完成…' }))
    await page.keyboard.press('Enter')
    await page.locator('.missing-list').getByText('督学 王芳 未签字').waitFor()
  })

  it('leaves no complaint in the browser', () => {
    expect(screens.complaints).toEqual([])
  })
})
