import { DEFAULT_LANGUAGE } from '../messages/language.ts'
import type { ReportBlock, ReportDocument } from './block.ts'
import { escapeHtml, escapeText } from './escape-html.ts'
import { groupImages, type ImageBlock, isImage } from './image-rows.ts'
import { PRINT_STYLESHEET } from './print-stylesheet.ts'
import { imageWidthRules, renderImages } from './render-images.ts'
import { renderTable, type TableBlock, tableWidthRules } from './render-table.ts'
import { toSections } from './sections.ts'

type TableClass = (table: TableBlock) => string

const bidi = (text: string) => `<bdi>${escapeText(text)}</bdi>`

function renderParagraph(block: Extract<ReportBlock, { kind: 'paragraph' }>): string {
  const runs = block.runs.map((run) => {
    const text = run.placeholder ? `<span class="room">${escapeHtml(run.text)}</span>` : bidi(run.text)
    return run.strong ? `<strong>${text}</strong>` : text
  })
  return `<p${block.indent === false ? '' : ' class="indent"'}>${runs.join('')}</p>`
}

function renderSignatures(block: Extract<ReportBlock, { kind: 'signatures' }>): string {
  const lines = block.lines.map((line) => `<p class="line"><span>${bidi(line)}</span></p>`).join('')
  return `<div class="signatures">${lines}<p class="seal">${bidi(block.seal)}</p><p class="date">${bidi(block.date)}</p></div>`
}

function renderBlock(block: Exclude<ReportBlock, ImageBlock>, tableClass: TableClass): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${bidi(block.text)}</h1>`
    case 'subtitle':
      return `<p class="subtitle">${bidi(block.text)}</p>`
    case 'heading':
      return `<h${block.level + 1}>${bidi(block.text)}</h${block.level + 1}>`
    case 'paragraph':
      return renderParagraph(block)
    case 'notice':
      return `<p class="notice" role="note">${bidi(block.text)}</p>`
    case 'table':
      return renderTable(block, tableClass(block))
    case 'signatures':
      return renderSignatures(block)
    case 'pageBreak':
      return ''
  }
}

const tablesOf = (document: ReportDocument) =>
  document.blocks.filter((block): block is TableBlock => block.kind === 'table')

const classIn = (document: ReportDocument): TableClass => {
  const tables = tablesOf(document)
  return (table) => `table-${tables.indexOf(table) + 1}`
}

/** The stylesheet of one document: page, text and the column widths of its tables. */
export function reportStylesheet(document: ReportDocument): string {
  const tableClass = classIn(document)
  const widths = tablesOf(document).map((table) => tableWidthRules(table, tableClass(table)))
  const pictures = imageWidthRules(document.blocks.filter(isImage))
  return `${PRINT_STYLESHEET}\n${[...widths, ...pictures].join('\n')}\n`
}

/** The sheets of a document as HTML without style attributes; to stand inside an element of class `report`. */
export function renderSheets(document: ReportDocument): string {
  const tableClass = classIn(document)
  return toSections(document)
    .map((section) => {
      const blocks = groupImages(section.blocks)
        .map((group) => (Array.isArray(group) ? renderImages(group) : renderBlock(group, tableClass)))
        .join('\n')
      return `<section class="sheet ${section.landscape ? 'landscape' : 'portrait'}">\n${blocks}\n</section>`
    })
    .join('\n')
}

/**
 * A report as one HTML page: the preview on the screen and the source of print and PDF, so that their
 * figures are equal. Every text is escaped; there is no script and no style attribute.
 * @param nonce of the content policy under which the page is shown, where there is one.
 */
export function renderHtml(document: ReportDocument, nonce?: string): string {
  const nonceAttribute = nonce === undefined ? '' : ` nonce="${escapeHtml(nonce)}"`
  return `<!doctype html>
<html lang="${document.language ?? DEFAULT_LANGUAGE}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(document.title)}</title>
<style${nonceAttribute}>${reportStylesheet(document)}</style>
</head>
<body class="report">
${renderSheets(document)}
</body>
</html>
`
}
