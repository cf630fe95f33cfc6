import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeSampleReturns } from '../../electron/samples/write-sample-returns.ts'
import { taiping } from '../../seeds/samples/taiping/index.ts'
import { DEFAULT_LANGUAGE, LANGUAGES, messagesOf } from '../../shared/messages/language.ts'
import { openScreens, sayWhoWorks } from './open-screens.ts'

/** Pictures of every screen at 1366 × 768 with the sample county: `node tests/screens/take-pictures.ts OUT en`. */
const [out = 'dist/pictures', wanted] = process.argv.slice(2)
const language = LANGUAGES.find((known) => known === wanted) ?? DEFAULT_LANGUAGE
const { acceptance, data, provenance, visits } = messagesOf(language).screens
const folder = mkdtempSync(join(tmpdir(), 'junheng-pictures-'))
const returns = join(folder, 'returns')
await writeSampleReturns(returns, taiping)
const { page, go, close } = await openScreens(join(folder, 'taiping'), 'taiping', language)

async function picture(name: string): Promise<void> {
  await page.waitForTimeout(600)
  await page.screenshot({ path: join(out, `${name}.png`) })
  console.log(name)
}

/** A visit that has begun: a class too large, a verdict with its problem, what is missing at the end. */
async function takePicturesOfVisit(): Promise<void> {
  await go('visits/new')
  await page.waitForFunction(() => document.activeElement?.id === 'schoolId')
  await page.waitForTimeout(300)
  await page.keyboard.type('水泉初级中学')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: visits.createAndStart }).click()
  await page.locator('[data-item="1"][data-open]').waitFor()
  const visit = page.url().split('?')[0]
  const open = async (item: string) => {
    await page.goto(`${visit}?item=${item}`)
    await page.locator(`[data-item="${item}"][data-open]`).waitFor()
    await page.waitForTimeout(300)
  }
  await open('12')
  for (const students of ['51', '42', '43']) {
    await page.keyboard.type(students)
    await page.keyboard.press('Enter')
  }
  await picture('visit-classes')
  await open('2')
  await page.keyboard.type('30')
  await page.keyboard.press('Tab')
  await picture('visit-figure')
  await page.locator('[data-open]').getByRole('link').first().click()
  await picture('visit-adopt')
  await open('16')
  await page.keyboard.press('3')
  await page.keyboard.press('f')
  await picture('visit-problem')
  await page.getByRole('button', { name: visits.finish }).click()
  await page.locator('.missing-list').waitFor()
  await picture('visit-finish')
  await go('visits')
  await picture('visits-list')
  await go('visits?view=calendar')
  await picture('visits-calendar')
}

mkdirSync(out, { recursive: true })
try {
  await picture('first-start')
  await sayWhoWorks(page, '王芳', '太平区', language)
  for (const place of [
    'overview',
    'schools',
    'schools/new',
    'data',
    'data/history',
    'indicators/primary',
    'visits',
    'visits/new',
    'acceptance',
    'settings',
    'settings?tab=standards',
    'settings?tab=fields',
  ]) {
    await go(place)
    await picture(place.replaceAll(/\W+/g, '-'))
  }
  await go('data')
  const forms = readdirSync(returns).filter((name) => !name.includes('汇总表'))
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(forms.map((name) => join(returns, name)))
  const commit = page.getByRole('button', { name: data.commit({ count: forms.length }) })
  await commit.waitFor()
  await picture('intake')
  await page.getByPlaceholder(data.reasonHint).fill('已与各校核实')
  await commit.click()
  await page.getByText(data.committedNext).waitFor()
  await go('indicators/primary')
  await page
    .getByRole('link', { name: /^实验小学 / })
    .first()
    .click()
  await page.getByRole('button', { name: provenance.inFile }).first().click()
  await page.locator('td[aria-current]').first().waitFor()
  await picture('derivation')
  await go('schools')
  await page.getByRole('link', { name: '红树小学', exact: true }).click()
  await picture('school')
  await go('acceptance')
  await page.getByRole('link', { name: acceptance.preview }).first().click()
  await page.frameLocator('.report-frame').locator('h1').waitFor()
  await picture('report')
  await takePicturesOfVisit()
} finally {
  await close()
  rmSync(folder, { recursive: true, force: true })
}
