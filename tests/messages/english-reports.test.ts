import { beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '../../shared/contract/client.ts'
import type { Language } from '../../shared/messages/language.ts'
import type { ReportDocument } from '../../shared/reports/block.ts'
import { renderHtml } from '../../shared/reports/render-html.ts'
import { openTestApp, valueIn } from '../door/open-test-app.ts'
import { cellsOf, STANDARD, textsOf, YEAR } from '../reports/sample-reports.ts'
import { CHINESE_TEXTS } from '../screens/chinese-texts.ts'

const about = { year: YEAR, standard: STANDARD }

/** Reports of the sample county; a report of a visit needs one, and is told of with the visits. */
const CASES = [
  { slug: 'county-assessment', school: null },
  { slug: 'application-tables', school: null },
  { slug: 'school-acceptance', school: '水泉初级中学' },
  { slug: 'school-acceptance', school: '太平九年一贯制学校（示例）' },
  { slug: 'school-acceptance', school: '高德小学' },
] as const

let client: Client
beforeAll(async () => {
  client = (await openTestApp({ sample: 'taiping' })).client
})

async function make(slug: string, school: string | null, language: Language): Promise<ReportDocument> {
  const schools = valueIn(await client.schools.list({}))
  const schoolId = schools.find(({ name }) => name === school)?.id ?? null
  return valueIn(await client.reports.preview({ ...about, slug, schoolId, language }))
}

/** Everything that a reader reads. */
const allTexts = (document: ReportDocument) => [
  document.title,
  ...textsOf(document),
  ...cellsOf(document).flatMap(({ text, mark }) => [text, mark ?? '']),
  ...document.blocks.flatMap((block) =>
    block.kind === 'table' ? [block.name, block.caption ?? '', block.note ?? ''] : [],
  ),
]

const withoutData = (text: string) => CHINESE_TEXTS.reduce((left, known) => left.replaceAll(known, ' '), text)

describe('a report in English', () => {
  it.each(CASES)(
    'words its frame in English; names, clauses and documents stay: $slug $school',
    async (of) => {
      const texts = allTexts(await make(of.slug, of.school, 'en')).map(withoutData)
      expect(texts.join('').length).toBeGreaterThan(500)
      expect(texts.filter((text) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text))).toEqual([])
      expect(texts.filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([])
    },
  )

  it.each(CASES)('prints the figures of the Chinese one: $slug $school', async (of) => {
    const numbers = (document: ReportDocument) => cellsOf(document).map(({ number }) => number ?? null)
    expect(numbers(await make(of.slug, of.school, 'en'))).toEqual(
      numbers(await make(of.slug, of.school, 'zh-CN')),
    )
  })

  it('says its language to the browser', async () => {
    expect(renderHtml(await make('county-assessment', null, 'en'))).toContain('<html lang="en">')
    expect(renderHtml(await make('county-assessment', null, 'zh-CN'))).toContain('<html lang="zh-CN">')
  })

  it('is listed by its English title, and written under an English name', async () => {
    const titles = valueIn(await client.reports.list({ language: 'en' })).map(({ title }) => title)
    expect(titles.length).toBeGreaterThan(2)
    expect(titles.filter((title) => /\p{Script=Han}/u.test(title))).toEqual([])
    const request = {
      ...about,
      slug: 'county-assessment',
      schoolId: null,
      format: 'docx',
      language: 'en',
    } as const
    expect(valueIn(await client.reports.write(request)).fileName).toBe(
      '太平区 2025 self-assessment report.docx',
    )
  })
})
