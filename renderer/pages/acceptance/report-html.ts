import serif from '@fontsource/noto-serif-sc/400.css?url'
import serifBold from '@fontsource/noto-serif-sc/700.css?url'
import type { ReportDocument } from '../../../shared/reports/block.ts'
import { renderHtml } from '../../../shared/reports/render-html.ts'

const link = (address: string) => `<link rel="stylesheet" href="${address}">`

/** The printed page, with the typeface that the product brings for machines without the prescribed ones. */
export function reportHtml(document: ReportDocument, nonce: string): string {
  return renderHtml(document, nonce).replace('</head>', () => `${link(serif)}${link(serifBold)}</head>`)
}
