import { beforeAll, describe, expect, it } from 'vitest'
import { htmlToPdf } from '../../electron/print/html-to-pdf.ts'
import { printFontRules } from '../../electron/print/print-fonts.ts'
import { renderHtml } from '../../shared/reports/render-html.ts'
import { oddDocument, SHOWN_TEXTS } from './odd-document.ts'
import { readPdf } from './read-pdf.ts'
import { cellsOf, withoutSpaces } from './sample-reports.ts'
import { canPrint } from './start-print.ts'

const printable = await canPrint()

describe('the typeface that is put into a page', () => {
  it('is only as much of it as the text needs, in the two weights of the stylesheet', async () => {
    const short = await printFontRules('a')
    expect(short.match(/@font-face/g)?.length).toBeLessThan(10)
    expect(short).toMatch(/font-weight: 400;[\s\S]*font-weight: 700;/)
    const long = await printFontRules('a督导评估')
    expect(long.length).toBeGreaterThan(short.length)
    expect(long).not.toMatch(/url\((?!data:)/)
  })
})

describe.runIf(printable)('a report as PDF', () => {
  let bytes: Uint8Array
  let pages: readonly string[]
  beforeAll(async () => {
    bytes = await htmlToPdf(renderHtml(oddDocument))
    pages = await readPdf(bytes)
  })

  it('prints every cell so that it can be copied as text', () => {
    const text = withoutSpaces(pages.join(''))
    const figures = cellsOf(oddDocument).filter((cell) => cell.number !== undefined)
    expect(figures.length).toBeGreaterThan(200)
    for (const { text: figure, mark = '' } of figures) expect(text).toContain(`${figure}${mark}`)
    for (const shown of [SHOWN_TEXTS.html, SHOWN_TEXTS.formula, SHOWN_TEXTS.half]) {
      expect(text).toContain(withoutSpaces(shown))
    }
  })

  it('repeats the header rows on every page of a table', () => {
    const rowPages = pages.filter((page) => /第\d+小学/.test(withoutSpaces(page)))
    expect(rowPages.length).toBeGreaterThan(1)
    for (const page of rowPages) expect(withoutSpaces(page)).toContain('学校与指标学校名称指标值')
  })

  it('puts no header at the foot of a page without a row of its own', () => {
    for (const page of pages) expect(withoutSpaces(page)).not.toMatch(/学校名称指标值(—\d+—)?$/)
  })

  it('numbers its pages as — 1 —', () => {
    pages.forEach((page, index) => {
      expect(withoutSpaces(page)).toContain(`—${index + 1}—`)
    })
  })

  it('sets Chinese text in the typeface that the product brings, as an outline that can be searched', () => {
    const file = Buffer.from(bytes).toString('latin1')
    expect(file).toContain('NotoSerifSC')
    expect(file).toContain('/ToUnicode')
    // Some typefaces give 文 back as the radical ⽂, which no search finds.
    expect(pages.join('')).not.toMatch(/[\u2e80-\u2fdf]/)
  })

  it('is A4, upright and turned', () => {
    const boxes = [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/\/MediaBox\s*\[([^\]]*)\]/g),
    ]
    const sizes = boxes.map(([, box = '']) =>
      box
        .trim()
        .split(/\s+/)
        .slice(2)
        .map((length) => Math.round(Number(length) / 72 / 0.03937))
        .join('×'),
    )
    expect(new Set(sizes)).toEqual(new Set(['210×297', '297×210']))
  })

  it('runs no script of the page and asks for nothing outside it', async () => {
    const html =
      '<html><head></head><body style="font-family: Noto Serif SC"><p id="x">原文</p><script>x.textContent="改写"</script></body></html>'
    const [page = ''] = await readPdf(await htmlToPdf(html))
    expect(page).toContain('原文')
    expect(page).not.toContain('改写')
  })
})
