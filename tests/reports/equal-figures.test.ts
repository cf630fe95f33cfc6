import { read, utils } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { htmlToPdf } from '../../electron/print/html-to-pdf.ts'
import { writeReport } from '../../electron/reports/write/index.ts'
import { renderHtml } from '../../shared/reports/render-html.ts'
import { readDocx } from './read-docx.ts'
import { readPdf } from './read-pdf.ts'
import { cellsOf, sampleReports, tablesOf, textsOf, withoutSpaces } from './sample-reports.ts'
import { canPrint } from './start-print.ts'

const printable = await canPrint()
const { make } = sampleReports()

const REPORTS = [
  ['school-acceptance', '太平九年一贯制学校（示例）'],
  ['school-acceptance', '高德小学'],
  ['county-assessment', ''],
  ['application-tables', ''],
] as const

/** Cells as they print, with their sign, in order, without what only breaks lines. */
const printed = (cells: ReturnType<typeof cellsOf>) =>
  cells.map(({ text, mark = '' }) => withoutSpaces(`${text}${mark}`)).filter((text) => text !== '')

describe.each(REPORTS)('%s %s prints the same figures everywhere', (slug, school) => {
  it('on the page', async () => {
    const document = await make(slug, school || undefined)
    const cells = [...renderHtml(document).matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, inner = '']) =>
      withoutSpaces(inner.replaceAll(/<[^>]*>/g, '')),
    )
    expect(cells.filter((text) => text !== '')).toEqual(printed(cellsOf(document)))
  })

  it('in .docx', async () => {
    const document = await make(slug, school || undefined)
    const bytes = await writeReport(document, 'docx', htmlToPdf)
    const paragraphs = readDocx(bytes).paragraphs.map(withoutSpaces)
    // A merged cell continues in the rows below as an empty one.
    const figures = printed(cellsOf(document))
    let next = 0
    for (const text of paragraphs) if (text === figures[next]) next += 1
    expect(figures.slice(next)).toEqual([])
    for (const text of textsOf(document)) expect(paragraphs).toContain(withoutSpaces(text))
  })

  it.runIf(printable)('in PDF', async () => {
    const document = await make(slug, school || undefined)
    const text = withoutSpaces((await readPdf(await writeReport(document, 'pdf', htmlToPdf))).join(''))
    const missing = printed(cellsOf(document)).filter((cell) => !text.includes(cell))
    expect(missing).toEqual([])
  })
})

describe.each(['county-assessment', 'application-tables'])('%s in .xlsx', (slug) => {
  it('shows the figures of the page in cells that are numbers', async () => {
    const document = await make(slug)
    const workbook = read(await writeReport(document, 'xlsx', htmlToPdf), { cellNF: true })
    for (const table of tablesOf(document)) {
      const sheet = workbook.Sheets[table.name] ?? {}
      const cells = Object.values(sheet).filter((cell) => cell?.t === 'n' || cell?.t === 's')
      const figures = table.rows.flat().filter((cell) => cell.number !== undefined)
      const numbers = cells.filter((cell) => cell.t === 'n')
      expect(numbers.map((cell) => cell.w)).toEqual(figures.map((cell) => cell.text))
      expect(numbers.map((cell) => cell.v)).toEqual(figures.map((cell) => cell.number))
      const texts = cells.filter((cell) => cell.t === 's').map((cell) => cell.v)
      for (const { text } of table.rows.flat().filter((cell) => cell.number === undefined)) {
        expect(texts).toContain(text)
      }
    }
    expect(Object.keys(workbook.Sheets)).toHaveLength(tablesOf(document).length)
    expect(utils.sheet_to_json(workbook.Sheets[workbook.SheetNames[0] ?? ''] ?? {}).length).toBeGreaterThan(0)
  })
})
