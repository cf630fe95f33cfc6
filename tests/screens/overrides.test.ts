import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { valueIn } from '../door/open-test-app.ts'
import { overflow, violations, WCAG } from './axe.ts'
import { openCounty, type Screens } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'
import { waitForKeyboard } from './visit-keys.ts'

describe.runIf(await canBrowse())('early warnings, provincial values and plans in a browser', () => {
  let screens: Screens
  let page: Page

  beforeAll(async () => {
    screens = await openCounty()
    page = screens.page
  })

  it('decide who is warned of: the numbers of the county stand beside those of the product, and go back', async () => {
    await screens.go('indicators/primary/trends')
    const warned = page.getByRole('link', { name: /^二纬路小学 / })
    await warned.first().waitFor()
    expect(await warned.count()).toBe(2)
    await page.getByRole('link', { name: '修改设置' }).click()
    await page.getByRole('button', { name: '修改…' }).click()
    const drawer = page.getByRole('dialog')
    await drawer.getByLabel('最多高出界限').fill('6.5')
    await drawer.getByRole('button', { name: /^保\s*存$/ }).click()
    await page.getByText('不超过 6.5% （产品默认：不超过 10%）').waitFor()
    await page.getByText(/王芳 设为连续 2 年下降、高出界限不超过 6\.5%/).waitFor()
    expect(await violations(page, WCAG)).toEqual([])
    expect(await overflow(page)).toEqual([0, 0])
    await page.getByRole('link', { name: '看预警名单' }).click()
    await page.getByText('这是本县设定的口径。').waitFor()
    await expect.poll(() => warned.count()).toBe(1)
    await page.getByRole('link', { name: '修改设置' }).click()
    await page.getByRole('button', { name: '恢复产品默认' }).click()
    await page.getByText(/王芳 恢复产品默认/).waitFor()
    expect(screens.complaints).toEqual([])
  }, 60_000)

  it('are entered with their document and stand in the header of the matrix with the national value', async () => {
    await screens.go('settings?tab=overrides')
    await page.getByRole('button', { name: '登记省定值…' }).click()
    const drawer = page.getByRole('dialog')
    await drawer.getByLabel('要求').click()
    await waitForKeyboard(drawer.getByRole('combobox', { name: '要求' }))
    await page.keyboard.type('多媒体教室数（小学')
    await page.locator('.ant-select-item-option-active', { hasText: '多媒体教室数（小学' }).waitFor()
    await page.keyboard.press('Enter')
    const value = drawer.getByLabel('登记值', { exact: true })
    await value.fill('240')
    await drawer.getByText('请填 0.23 到 23 间之间的数').waitFor()
    await value.fill('2')
    await drawer.getByText('登记值比国家标准宽松').waitFor()
    await value.fill('3')
    await drawer.getByText('登记值比国家标准宽松').waitFor({ state: 'detached' })
    await drawer.getByLabel('文件（名称、文号）').fill('某省实施办法')
    await drawer.getByLabel('条款原文').fill('第十二条')
    await drawer.getByLabel('自何日起执行').fill('2024-09-01')
    await drawer.getByRole('button', { name: /^登\s*记$/ }).click()
    const row = page.getByRole('row', { name: /每百名学生拥有网络多媒体教室数（小学）/ })
    await row.waitFor()
    expect((await row.getByRole('cell').allTextContents()).slice(1, 6)).toEqual([
      '≥ 3 间省定 ',
      '≥ 2.3 间',
      '某省实施办法第十二条',
      '2024-09-01 起',
      '执行中',
    ])

    expect(await violations(page, WCAG)).toEqual([])
    expect(await overflow(page)).toEqual([0, 0])

    await screens.go('indicators/primary')
    const header = page.getByRole('columnheader', { name: /多媒体教室/ })
    await expect.poll(() => header.textContent()).toBe('多媒体教室≥ 3 间省定（国家\u00A02.3）')
    expect(screens.complaints).toEqual([])
  })

  it('set what the nation leaves to the province, and a figure by a relaxation says so in its cell', async () => {
    const { client } = screens
    const schoolId = valueIn(await client.schools.list({})).find(({ name }) => name === '实验小学')?.id ?? ''
    const set = async (indicator: string, stage: 'primary' | 'junior', value: string) =>
      valueIn(
        await client.overrides.add({
          standard: 'basic-2012',
          scope: { kind: 'threshold', indicator, stage },
          value,
          area: 'province',
          document: '某省办学基本标准',
          clause: '附表一',
          from: '2024-09-01',
          until: null,
        }),
      )
    await set('teachingArea', 'primary', '5')
    await set('teachingArea', 'junior', '6')
    await set('books', 'junior', '25')
    await screens.go('settings?tab=overrides', 'basic-2012')
    const waiting = page.getByRole('row', { name: /生均图书册数（初中）/ }).getByText('待补齐')
    await waiting.waitFor()
    await screens.go('indicators/primary', 'basic-2012')
    const header = page.getByRole('columnheader', { name: /教辅用房/ })
    await expect.poll(() => header.textContent()).toBe('教辅用房≥ 5 平方米省定（国家\u00A0无）')
    await page.getByRole('link', { name: '实验小学 教辅用房 4.68 未达到要求，查看来源' }).waitFor()
    await page.getByText('不达标 0/1').first().waitFor()
    for (const place of ['indicators/shortfall', 'overview']) {
      await screens.go(place, 'basic-2012')
      await page.getByRole('img', { name: '未达到要求', exact: true }).first().waitFor()
      expect(await page.getByRole('img', { name: '未达到要求，低于底线' }).count()).toBe(0)
    }

    const { id, formerNames: _names, ...school } = valueIn(await client.schools.get({ schoolId }))
    valueIn(await client.schools.update({ schoolId: id, attributes: { ...school, denseCentre: true } }))
    const leased = { schoolId, year: 2025, field: 'leasedSportsArea', stage: 'whole', value: '1100' } as const
    valueIn(await client.observations.correct({ ...leased, reason: '租赁合同' }))
    valueIn(
      await client.relaxations.set({
        relaxation: 'sportsVenuesOfDenseCentres',
        on: true,
        basis: '辽教督〔2024〕3号',
        schoolIds: [schoolId],
        expiresOn: '2099-12-31',
      }),
    )
    await screens.go('indicators/primary')
    await page.getByRole('link', { name: '实验小学 运动场馆 放宽 7.54 达到要求，查看来源' }).waitFor()
    expect(await violations(page, WCAG)).toEqual([])

    await screens.go('settings?tab=standards')
    await page.getByRole('heading', { name: '优质均衡 2017：全县各项（31 项）' }).waitFor()
    await page.getByText('特殊教育学校生均公用经费：≥ 8,000 元').first().waitFor()
    expect(await overflow(page)).toEqual([0, 0])
    expect(screens.complaints).toEqual([])
  })

  it('stand beside those of a plan that has no indicators, which leads there', async () => {
    await screens.go('indicators/primary', 'taiping-2023')
    await page.getByText('本方案没有资源配置指标').waitFor()
    await page.getByRole('link', { name: '方案对照' }).click()
    await page.getByText(/^低于国家标准 1$/).click()
    const rows = page.getByRole('table', { name: '方案对照' }).locator('tbody tr')
    await expect
      .poll(() => rows.allTextContents())
      .toEqual([expect.stringMatching(/特殊教育公用经费.*≥ 8000 元.*≥ 6000 元.*低于国家标准/)])
    expect(await violations(page, WCAG)).toEqual([])
    expect(await overflow(page)).toEqual([0, 0])
    expect(screens.complaints).toEqual([])
  })
})
