import { extractText, getDocumentProxy } from 'unpdf'

/** The text of each page of a PDF, as a reader would copy it. */
export async function readPdf(bytes: Uint8Array): Promise<readonly string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false })
  return text
}
