import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeSampleReturns } from '../../electron/samples/write-sample-returns.ts'
import { taiping } from '../../seeds/samples/taiping/index.ts'
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../shared/messages/language.ts'
import { openScreens, sayWhoWorks } from './open-screens.ts'
import { endSharedBrowser } from './start-browser.ts'
import type { Studio } from './take-pictures/studio.ts'
import { takeDataPictures } from './take-pictures/take-data.ts'
import { takePagePictures } from './take-pictures/take-pages.ts'
import { takeScenarioPictures } from './take-pictures/take-scenario.ts'
import { takeVisitPictures } from './take-pictures/take-visit.ts'

/**
 * Pictures of every screen with the sample county, at 1366 × 768 or, with --zoom 2, as at 200 %:
 * `node tests/screens/take-pictures.ts OUT en --zoom 2`. With --readme only those that README.md shows.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { zoom: { type: 'string', default: '1' }, readme: { type: 'boolean', default: false } },
})
const [out = 'dist/pictures', wanted] = positionals
const zoom = Number(values.zoom)
const shown = new Set(
  [...readFileSync('README.md', 'utf8').matchAll(/pictures\/([\w-]+)\.png/g)].map(([, name = '']) => name),
)
const language = LANGUAGES.find((known) => known === wanted) ?? DEFAULT_LANGUAGE
const folder = mkdtempSync(join(tmpdir(), 'junheng-pictures-'))
await writeSampleReturns(join(folder, 'returns'), taiping)
mkdirSync(out, { recursive: true })
const { page, go, close } = await openScreens(join(folder, 'taiping'), 'taiping', language)

const studio: Studio = {
  page,
  go,
  language,
  folder,
  picture: async (name) => {
    if (values.readme && !shown.has(name)) return
    await page.waitForFunction(() => document.querySelector('.ant-skeleton') === null)
    await page.waitForTimeout(600)
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    await page.screenshot({ path: join(out, `${name}.png`) })
    console.log(tooWide > 0 ? `${name} is ${tooWide} px too wide` : name)
  },
}

try {
  // What a zoom of 200 % leaves of a window.
  await page.setViewportSize({ width: Math.round(1366 / zoom), height: Math.round(768 / zoom) })
  await studio.picture('first-start')
  await sayWhoWorks(page, '王芳', '太平区', language)
  await takePagePictures(studio)
  await takeScenarioPictures(studio)
  await takeDataPictures(studio)
  await takeVisitPictures(studio)
} finally {
  await close()
  await endSharedBrowser()
  rmSync(folder, { recursive: true, force: true })
}
