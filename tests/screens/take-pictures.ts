import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeSampleReturns } from '../../electron/samples/write-sample-returns.ts'
import { taiping } from '../../seeds/samples/taiping/index.ts'
import { openScreens, sayWhoWorks } from './open-screens.ts'

/** Pictures of every screen at 1366 × 768 with the sample county: `node tests/screens/take-pictures.ts OUT`. */
const [out = 'dist/pictures'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'junheng-pictures-'))
const returns = join(folder, 'returns')
await writeSampleReturns(returns, taiping)
const { page, go, close } = await openScreens(join(folder, 'taiping'), 'taiping')

async function picture(name: string): Promise<void> {
  await page.waitForTimeout(600)
  await page.screenshot({ path: join(out, `${name}.png`) })
  console.log(name)
}

mkdirSync(out, { recursive: true })
try {
  await picture('first-start')
  await sayWhoWorks(page, '王芳', '太平区')
  for (const place of ['overview', 'schools', 'data', 'indicators/primary', 'acceptance', 'settings']) {
    await go(place)
    await picture(place.split('/')[0] ?? place)
  }
  await go('data')
  const forms = readdirSync(returns).filter((name) => !name.includes('汇总表'))
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(forms.map((name) => join(returns, name)))
  await page.getByRole('button', { name: /^提交 \d+ 个文件/ }).waitFor()
  await picture('intake')
  await page.getByPlaceholder(/处警告的说明/).fill('已与各校核实')
  await page.getByRole('button', { name: /^提交 \d+ 个文件/ }).click()
  await page.getByText('已存入：新增', { exact: false }).waitFor()
  await go('indicators/primary')
  await page.getByRole('link', { name: /^实验小学 运动场馆/ }).click()
  await page.getByRole('button', { name: '在原表中的位置' }).first().click()
  await page.locator('td[aria-current]').first().waitFor()
  await picture('derivation')
  await go('schools')
  await page.getByRole('link', { name: '红树小学', exact: true }).click()
  await picture('school')
  await go('acceptance')
  await page.getByRole('link', { name: '预览' }).first().click()
  await page.frameLocator('.report-frame').locator('h1').waitFor()
  await picture('report')
} finally {
  await close()
  rmSync(folder, { recursive: true, force: true })
}
