import { beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../../electron/reports/write/docx.ts'
import { oddDocument, SHOWN_TEXTS } from './odd-document.ts'
import { type DocxContent, readDocx } from './read-docx.ts'
import { tablesOf } from './sample-reports.ts'

let docx: DocxContent
beforeAll(async () => {
  docx = readDocx(await writeDocx(oddDocument))
})

describe('a report as .docx', () => {
  it('carries every text that a user may type', () => {
    for (const text of Object.values(SHOWN_TEXTS)) expect(docx.paragraphs).toContain(text)
  })

  it('is A4 with the edges of GB/T 9704, and turns the sheet for wide tables', () => {
    const sizes = [...docx.xml.matchAll(/<w:pgSz ([^>]*)\/>/g)].map(([, attributes = '']) =>
      ['w', 'h', 'orient'].map((name) => new RegExp(`w:${name}="([^"]*)"`).exec(attributes)?.[1]),
    )
    expect(sizes).toEqual([
      ['11906', '16838', 'portrait'],
      ['16838', '11906', 'landscape'],
      ['11906', '16838', 'portrait'],
    ])
    const [margin = ''] = /<w:pgMar [^>]*>/.exec(docx.xml) ?? []
    const edge = (name: string) => Number(new RegExp(`w:${name}="(\\d+)"`).exec(margin)?.[1]) / 56.6929
    expect(['top', 'right', 'bottom', 'left'].map((name) => Math.round(edge(name)))).toEqual([37, 26, 35, 28])
  })

  it('names the prescribed typefaces for Chinese text', () => {
    const styles = docx.part('word/styles.xml')
    for (const name of ['方正小标宋简体', '仿宋_GB2312', '黑体', '楷体_GB2312']) {
      expect(styles).toContain(`w:eastAsia="${name}"`)
    }
    expect(styles).toMatch(/w:line="580"[^>]*w:lineRule="exact"|w:lineRule="exact"[^>]*w:line="580"/)
  })

  it('names what stands in for a prescribed typeface that a PC lacks', () => {
    expect(docx.part('word/fontTable.xml')).toContain(
      '<w:font w:name="仿宋_GB2312"><w:altName w:val="FangSong_GB2312,FangSong,仿宋,STFangsong"/>',
    )
  })

  it('repeats header rows and cuts no row in two', () => {
    const rows = [...docx.xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row)
    const tables = tablesOf(oddDocument)
    const headers = tables.flatMap((table) => table.headerRows).length
    expect(rows.length).toBe(headers + tables.flatMap((table) => table.rows).length)
    expect(rows.filter((row) => row.includes('<w:tblHeader/>')).length).toBe(headers)
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
  })

  it('merges header cells', () => {
    expect(docx.xml).toContain('<w:gridSpan w:val="2"/>')
    expect(docx.xml).toContain('<w:vMerge w:val="restart"/>')
  })

  it('shades failing cells and signs them', () => {
    const failing = tablesOf(oddDocument).flatMap((table) => table.rows.flat().filter((cell) => cell.shaded))
    expect(docx.xml.split('w:fill="D0D0D0"').length - 1).toBe(failing.length)
    expect(docx.paragraphs).toContain('0.71 ×')
  })

  it('numbers pages outside: right on odd pages, left on even ones', () => {
    const footers = ['word/footer1.xml', 'word/footer2.xml'].map(docx.part)
    expect(footers.map((xml) => /<w:jc w:val="(\w+)"\/>/.exec(xml)?.[1]).sort()).toEqual(['left', 'right'])
    for (const xml of footers) expect(xml).toMatch(/— .*PAGE.* —/s)
    expect(docx.part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
  })
})
