import { TYPEFACES } from '../../../shared/messages/report-typefaces.ts'

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

function entry([name, ...others]: readonly string[]): string {
  // Word looks for the alternatives in their order where the PC lacks the prescribed typeface.
  const alternatives = others.length === 0 ? '' : `<w:altName w:val="${others.join(',')}"/>`
  return `<w:font w:name="${name}">${alternatives}<w:charset w:val="86"/><w:family w:val="auto"/></w:font>`
}

/** The part of a .docx that says which typefaces stand in for those of GB/T 9704 (std §8.3). */
export function docxFontTable(): string {
  const fonts = Object.values(TYPEFACES).map(entry).join('')
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${NAMESPACE}">${fonts}</w:fonts>`
}
