import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { valueIn } from '../door/open-test-app.ts'
import { makeJpeg } from '../visits/pictures.ts'
import { openCounty, type Screens } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'
import { findItem, openItem, waitForKeyboard, waitSaved } from './visit-keys.ts'

describe.runIf(await canBrowse())('whoever does a thing twice on a visit', () => {
  let screens: Screens
  let page: Page

  beforeAll(async () => {
    screens = await openCounty()
    page = screens.page
  })

  it('arranges one visit by a double click', async () => {
    await screens.go('visits/new')
    const drawer = page.getByRole('dialog', { name: '新建督导' })
    await waitForKeyboard(drawer.getByRole('combobox', { name: '学校' }))
    await page.keyboard.type('水泉初级中学')
    await page.locator('.ant-select-item-option-active', { hasText: '水泉初级中学' }).waitFor()
    await page.keyboard.press('Enter')
    await drawer.getByRole('button', { name: /^建\s*立$/ }).dblclick()
    await drawer.waitFor({ state: 'hidden' })
    await page.getByRole('link', { name: '水泉初级中学' }).first().waitFor()
    expect(valueIn(await screens.client.visits.list({ year: 2025 }))).toHaveLength(1)
  })

  it('sees a photo once that was added again', async () => {
    const [made] = valueIn(await screens.client.visits.list({ year: 2025 }))
    const visitId = made?.id ?? ''
    valueIn(await screens.client.visits.start({ visitId }))
    await screens.go(`visits/${visitId}?item=2`)
    const photo = { name: '教室.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await makeJpeg(64, 48)) }
    const chooser = openItem(page, '2').locator('input[type="file"]')
    await chooser.setInputFiles(photo)
    await openItem(page).locator('.evidence-card').waitFor()
    await chooser.setInputFiles(photo)
    await page.getByText('教室.jpg 与已存的原件相同，只存一份').waitFor()
    expect(await openItem(page).locator('.evidence-card').count()).toBe(1)
  })

  it('pastes a cell of a workbook as its figure, and a picture as one photo', async () => {
    const field = openItem(page, '2').locator('input[data-figure]').first()
    const picture = [...(await makeJpeg(80, 60))]
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/call/visits.addEvidence')) asked.push(request.url())
    })
    const paste = (text: string) =>
      field.evaluate(
        (element, { copied, bytes }) => {
          const data = new DataTransfer()
          if (copied !== '') data.setData('text/plain', copied)
          data.items.add(new File([new Uint8Array(bytes)], 'image.jpg', { type: 'image/jpeg' }))
          const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
          element.dispatchEvent(event)
          return event.defaultPrevented
        },
        { copied: text, bytes: picture },
      )
    expect(await paste('24')).toBe(false)
    expect(await paste('')).toBe(true)
    await page.getByLabel('image.jpg 的说明').waitFor()
    await page.keyboard.press('Escape')
    await findItem(page, '16', '阳光')
    await page.keyboard.press('1')
    await waitSaved(page)
    expect(asked).toHaveLength(1)
    await findItem(page, '2', '高于规定学历')
    expect(await openItem(page, '2').locator('.evidence-card').count()).toBe(2)
  })

  it('adopts what was declared after all where another figure was adopted before', async () => {
    const count = async (figure: string) => {
      await findItem(page, '2', '高于规定学历')
      await page.keyboard.press('Control+a')
      await page.keyboard.type(figure)
      await page.keyboard.press('Tab')
      await waitSaved(page)
    }
    const adopt = async () => {
      await openItem(page).getByRole('link', { name: /^采纳/ }).click()
      const drawer = page.getByRole('dialog', { name: /^采纳实点数/ })
      await drawer.getByRole('button', { name: '采纳为学校的值' }).click()
      await drawer.waitFor({ state: 'hidden' })
      await openItem(page, '2').getByText('已采纳').waitFor()
    }
    await count('24')
    expect(await openItem(page).getByRole('link', { name: /^采纳/ }).count()).toBe(0)
    await count('30')
    await adopt()
    await count('24')
    await openItem(page).getByText('此前采纳的 30人 仍是学校的值').waitFor()
    await adopt()
    expect(await openItem(page).getByText('仍是学校的值').count()).toBe(0)
    const figures = JSON.stringify(
      await screens.client.assessments.compute({ year: 2025, standard: 'quality-2017' }),
    )
    expect(figures).toContain('"6.28"')
    expect(figures).not.toContain('"7.85"')
  })

  it('gets no day from a year of six digits, and the page stays', async () => {
    await screens.go('visits/plan/comprehensive?view=due')
    const drawer = page.getByRole('dialog', { name: '安排综合督导' })
    const from = drawer.getByLabel('自', { exact: true })
    await from.fill('202611-11-24')
    expect(await drawer.getByRole('button', { name: /^安排 \d+ 次督导$/ }).isDisabled()).toBe(true)
    await from.fill('2026-11-24')
    expect(await drawer.getByRole('button', { name: /^安排 \d+ 次督导$/ }).isEnabled()).toBe(true)
    expect(screens.complaints).toEqual([])
  })
})
