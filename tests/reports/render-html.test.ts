import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../shared/reports/render-html.ts'
import { ODD_TEXTS, oddDocument, SHOWN_TEXTS } from './odd-document.ts'

const html = renderHtml(oddDocument)

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
/** The text of each element without inner elements, as a browser would show it. */
const shown = [...html.replaceAll('<wbr>', '').matchAll(/<bdi[^>]*>([^<]*)<\/bdi>/g)].map(([, text = '']) =>
  text.replace(/&(#?\w+);/g, (entity, name) => ENTITIES[name] ?? entity),
)

describe('the page of a report', () => {
  it('shows every text that a user may type as that text', () => {
    for (const text of Object.values(SHOWN_TEXTS)) expect(shown).toContain(text)
  })

  it('lets no text become markup', () => {
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;引号&#39;')
  })

  it('is well-formed Unicode whatever was typed', () => {
    expect(ODD_TEXTS.half.isWellFormed()).toBe(false)
    expect(html.isWellFormed()).toBe(true)
  })

  it('carries neither script nor style attribute nor address, so that a strict content policy admits it', () => {
    expect(html).not.toMatch(/<[^>]+\s(style|on\w+|src|href)=/)
  })

  it('takes the nonce of the policy under which it is shown', () => {
    expect(renderHtml(oddDocument, 'a"b')).toContain('<style nonce="a&quot;b">')
    expect(html).toContain('<style>')
  })

  it('names paper, edges and page numbers of GB/T 9704', () => {
    expect(html).toContain('size: A4 portrait; margin: 37mm 26mm 35mm 28mm')
    expect(html).toMatch(/@page :right \{ @bottom-right \{ content: '— ' counter\(page\) ' —'/)
    expect(html).toMatch(/@page :left \{ @bottom-left/)
    expect(html).toContain("local('仿宋_GB2312')")
  })

  it('puts wide tables on landscape sheets together with their heading', () => {
    const sheets = html.split('<section class="sheet ').slice(1)
    expect(sheets.map((sheet) => sheet.slice(0, sheet.indexOf('"')))).toEqual([
      'portrait',
      'landscape',
      'portrait',
    ])
    expect(sheets[1]).toContain('二、横表')
    expect(sheets[0]).not.toContain('二、横表')
  })

  it('has header rows that the browser repeats and spans that it merges', () => {
    expect(html).toMatch(/<thead><tr><th scope="col" rowspan="2">.*序号/)
    expect(html).toContain('<th scope="col" colspan="2"><bdi>学校与指标</bdi></th>')
    expect(html).toContain('display: table-header-group')
  })

  it('marks a failing cell by shade and by sign', () => {
    expect(html).toContain(
      '<td class="shaded"><bdi class="figure">0.71</bdi><span class="mark">×</span></td>',
    )
    expect(html).toContain('<td><bdi class="figure">0.57</bdi></td>')
  })

  it('gives each column the share that its table asks for', () => {
    expect(html).toContain('.report .table-1 col:nth-child(2) { width: 57.143%; }')
  })
})
