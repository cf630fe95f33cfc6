import { extname } from 'node:path'
import type { WorkbookGrid } from '../../../shared/returns/workbook.ts'
import type { ReadLimits } from './limits.ts'
import { Refusal } from './refusal.ts'
import { isBareBiff, sniffContainer } from './sniff-container.ts'

export type BytesRequest = {
  readonly bytes: Buffer
  readonly name: string
  readonly password: string | undefined
  readonly limits: ReadLimits
  readonly onProgress: (done: number, total: number) => void
}

/** Finds out by content what a file is and reads it; the libraries of a format load when it first comes. */
export async function readBytes(request: BytesRequest): Promise<WorkbookGrid> {
  const { bytes, name, limits } = request
  if (bytes.length === 0) throw new Refusal('emptyFile')
  const container = await sniffContainer(bytes)
  switch (container) {
    case 'zip': {
      const { readXlsx } = await import('./xlsx/read-xlsx.ts')
      return readXlsx(bytes, limits, request.onProgress)
    }
    case 'ole2':
      return readOle(request)
    case 'text':
      if (isBareBiff(bytes)) throw new Refusal('notAWorkbook', { kind: 'oldExcel' })
      return readTable(bytes, name, limits)
    case 'html':
    case 'xml':
    case 'pdf':
    case 'image':
    case 'binary':
      throw new Refusal('notAWorkbook', { kind: container })
  }
}

async function readOle(request: BytesRequest): Promise<WorkbookGrid> {
  const { openOle } = await import('./biff/ole-streams.ts')
  const { decrypt, isEncrypted } = await import('./biff/decrypt.ts')
  const streams = openOle(request.bytes)
  const stream = streams.get('workbook') ?? streams.get('book')
  const encryptedPackage = streams.has('encryptedpackage') || streams.has('encryptioninfo')
  if (!stream && !encryptedPackage) {
    throw new Refusal('notAWorkbook', { kind: streams.has('worddocument') ? 'word' : 'binary' })
  }
  if (isEncrypted(request.bytes)) {
    const bytes = await decrypt(request.bytes, request.password)
    return readDecrypted({ ...request, bytes })
  }
  if (!stream) throw new Refusal('damaged')
  const { readBiff } = await import('./biff/read-biff.ts')
  const wps = extname(request.name).toLowerCase() === '.et' || streams.has('etextdata')
  return readBiff(stream, wps ? 'et' : 'xls', request.limits)
}

/** What comes out of a lock is opened once: a locked file inside a locked file is nobody's return. */
async function readDecrypted(request: BytesRequest): Promise<WorkbookGrid> {
  if ((await sniffContainer(request.bytes)) === 'ole2') {
    const { isEncrypted } = await import('./biff/decrypt.ts')
    if (isEncrypted(request.bytes)) throw new Refusal('encryptionUnknown')
  }
  return readBytes(request)
}

const WORKBOOK_EXTENSIONS = new Set(['.xlsx', '.xlsm', '.xls', '.et'])
const TEXT_EXTENSIONS = new Set(['.csv', '.tsv', '.txt', '.tab', ''])

async function readTable(bytes: Buffer, name: string, limits: ReadLimits): Promise<WorkbookGrid> {
  const extension = extname(name).toLowerCase()
  const { decodeText } = await import('./text/decode-text.ts')
  const decoded = decodeText(bytes)
  if (WORKBOOK_EXTENSIONS.has(extension)) throw new Refusal('wrongExtension', { extension })
  if (!TEXT_EXTENSIONS.has(extension)) throw new Refusal('notAWorkbook', { kind: 'text' })
  const { readText } = await import('./text/read-text.ts')
  return readText(decoded, name.slice(0, name.length - extension.length), limits)
}
