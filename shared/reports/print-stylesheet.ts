import { BROUGHT_TYPEFACE, TYPEFACES, type TypefaceRole } from '../messages/report-typefaces.ts'
import { IMAGE_GAP, LANDSCAPE_PAGE, LEAST_FIGURE, PORTRAIT_PAGE, TYPE_SIZES } from './page-geometry.ts'

type Page = typeof PORTRAIT_PAGE | typeof LANDSCAPE_PAGE

const family = (role: TypefaceRole) => `'Report ${role}', '${BROUGHT_TYPEFACE}', serif`

/** `local()` takes the named face and no other; by family name Linux puts in faces that print badly. */
const typefaceRules = Object.entries(TYPEFACES)
  .map(
    ([role, names]) => `
@font-face { font-family: 'Report ${role}'; src: ${names.map((name) => `local('${name}')`).join(', ')}; }`,
  )
  .join('')

const margin = ({ margin: { top, right, bottom, left } }: Page) => `${top}mm ${right}mm ${bottom}mm ${left}mm`

const pageNumber = `content: '— ' counter(page) ' —'; font: ${TYPE_SIZES.pageNumber}pt ${family('table')};
    vertical-align: top; padding-top: 7mm;`

/** Page number outside: right on odd pages, left on even ones, one character in (std §8.3). */
const pageRules = `
@page { size: A4 portrait; margin: ${margin(PORTRAIT_PAGE)}; }
@page landscape { size: A4 landscape; margin: ${margin(LANDSCAPE_PAGE)}; }
@page :right { @bottom-right { ${pageNumber} text-align: right; padding-right: 1em; } }
@page :left { @bottom-left { ${pageNumber} text-align: left; padding-left: 1em; } }
`

const textRules = `
.report { font: ${TYPE_SIZES.body}pt/${TYPE_SIZES.lineHeight}pt ${family('body')}; color: #000;
  text-align: justify; overflow-wrap: anywhere; font-synthesis-weight: none; }
.report * { box-sizing: border-box; }
.report h1, .report h2, .report h3, .report h4, .report p, .report figure { margin: 0; white-space: pre-line; }
.report h1 { font: 700 ${TYPE_SIZES.title}pt/36pt ${family('title')}; text-align: center; text-wrap: balance;
  margin: ${TYPE_SIZES.lineHeight}pt 0 8pt; break-after: avoid; }
.report .subtitle { font-family: ${family('subheading')}; text-align: center; margin-bottom: 14pt;
  text-wrap: balance; }
.report h2, .report h3, .report h4 { font-size: inherit; font-weight: 400; text-indent: 2em; break-after: avoid; }
.report h2 { font-family: ${family('heading')}; font-weight: 700; }
.report h3 { font-family: ${family('subheading')}; }
.report p.indent { text-indent: 2em; }
.report p { orphans: 2; widows: 2; }
.report .room { white-space: nowrap; }
.report .notice { border: 1.5pt solid #000; padding: 4pt 10pt; margin: 6pt 0 10pt;
  font: ${TYPE_SIZES.caption}pt/20pt ${family('table')}; break-inside: avoid; }
.report .signatures { margin-top: ${TYPE_SIZES.lineHeight}pt; break-inside: avoid; break-before: avoid; }
.report .signatures .line { display: flex; align-items: end; gap: .5em; margin-bottom: 6pt; }
.report .signatures .line::after { content: ''; flex: 1; border-bottom: 1px solid #000; }
.report .signatures .seal { text-align: right; margin-top: ${TYPE_SIZES.lineHeight * 2}pt; padding-right: 2em; }
.report .signatures .date { text-align: right; padding-right: 4em; }
`

/** A failing cell is grey, ruled inside and signed, so that it survives a black-and-white copy. */
const tableRules = `
.report figure { margin: 8pt 0 12pt; }
.report table { width: calc(100% - 1pt); margin: 0 auto; border-collapse: collapse; table-layout: fixed;
  font: ${TYPE_SIZES.table}pt/15pt ${family('table')}; text-align: center; }
.report .dense table { font-size: ${TYPE_SIZES.denseTable}pt; line-height: 12.5pt; }
.report caption { font: ${TYPE_SIZES.caption}pt/20pt ${family('heading')}; font-weight: 700; padding-bottom: 4pt;
  text-align: center; break-after: avoid; }
.report thead { display: table-header-group; break-inside: avoid; break-after: avoid; }
.report tr { break-inside: avoid; }
.report tr.title { break-after: avoid; }
.report tr.title th { font-weight: 700; }
.report tbody tr:first-child, .report tbody tr:last-child, .report figcaption { break-before: avoid; }
.report .short, .report figcaption { break-inside: avoid; }
.report .figure { white-space: nowrap; }
.report th, .report td { border: .75pt solid #000; padding: 2.5pt 3pt; vertical-align: middle; font-weight: 400;
  white-space: pre-line; }
.report thead th { font-weight: 700; font-synthesis-weight: auto; }
.report .left { text-align: left; }
.report .center { text-align: center; }
.report .right { text-align: right; }
.report .shaded { background: #d0d0d0; print-color-adjust: exact; -webkit-print-color-adjust: exact;
  font-weight: 700; }
.report .mark { display: inline-block; margin-left: .2em; }
.report figcaption { font: ${TYPE_SIZES.table}pt/15pt ${family('table')}; text-align: left; margin-top: 4pt;
  white-space: pre-line; }
`

const sheetSize = (page: Page) =>
  `width: ${page.width}mm; min-height: ${page.height}mm; padding: ${margin(page)};`

const imageRules = `
.report .images { text-align: center; margin: 6pt 0; orphans: 1; widows: 1; }
.report .images figure { display: inline-block; vertical-align: top; margin: 4pt ${IMAGE_GAP / 2}mm;
  width: min-content; min-width: ${LEAST_FIGURE}mm; break-inside: avoid; }
.report .images img { display: block; height: auto; margin: 0 auto; }
.report .images figcaption { text-align: center; text-indent: 0; }
`

/** On screen each section is a sheet of its size; on paper the sheets are pages. */
const mediaRules = `
@media screen {
  .report { background: #8c8c8c; padding: 8mm; margin: 0; }
  .report .sheet { background: #fff; margin: 0 auto 8mm; box-shadow: 0 1mm 3mm #0006; ${sheetSize(PORTRAIT_PAGE)} }
  .report .landscape { ${sheetSize(LANDSCAPE_PAGE)} }
}
@media print {
  .report { margin: 0; }
  .report .sheet + .sheet { break-before: page; }
  .report .landscape { page: landscape; }
}
`

/** The stylesheet of the preview and of the printed page, which are one page (std §8.3). */
export const PRINT_STYLESHEET = `${typefaceRules}${pageRules}${textRules}${tableRules}${imageRules}${mediaRules}`
