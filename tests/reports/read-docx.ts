import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

export type DocxContent = {
  /** Texts of the paragraphs, in order; of the body only. */
  readonly paragraphs: readonly string[]
  readonly xml: string
  readonly part: (name: string) => string
}

/** Unzips a .docx and reads its body by an XML parser that stops at whatever is not well formed. */
export function readDocx(bytes: Uint8Array): DocxContent {
  const files = unzipSync(bytes)
  const part = (name: string) => {
    const file = files[name]
    if (file === undefined) throw new Error(`no part ${name} in ${Object.keys(files).join(', ')}`)
    return strFromU8(file)
  }
  const xml = part('word/document.xml')
  const paragraphs: string[] = []
  let inText = false
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => {
    if (name === 'w:p') paragraphs.push('')
    if (name === 'w:t') inText = true
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false
  })
  parser.on('text', (text) => {
    if (inText) paragraphs.push(`${paragraphs.pop() ?? ''}${text}`)
  })
  parser.write(xml).close()
  return { paragraphs, xml, part }
}
