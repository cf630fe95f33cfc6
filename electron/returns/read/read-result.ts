import type { MessageParams } from '../../../shared/messages/message.ts'
import type { WorkbookGrid } from '../../../shared/returns/workbook.ts'

/** Why a file is refused; the sentences are `readingMessages`. */
export const READ_FAILURES = [
  'fileNotFound',
  'fileUnreadable',
  'emptyFile',
  'quoteNotClosed',
  'notAWorkbook',
  'wrongExtension',
  'damaged',
  'encrypted',
  'wrongPassword',
  'encryptionUnknown',
  'tooLarge',
  'unsafeXml',
  'timedOut',
  'cancelled',
] as const
export type ReadFailureCode = (typeof READ_FAILURES)[number]

export type ReadFailure = {
  readonly ok: false
  readonly code: ReadFailureCode
  /** `file` always; `kind` for notAWorkbook, `limit` for tooLarge, `extension` for wrongExtension. */
  readonly params: MessageParams
}

/** `sha256` is lower-case hexadecimal, `size` in bytes, both of the very bytes that were read. */
export type ReadSuccess = {
  readonly ok: true
  readonly workbook: WorkbookGrid
  readonly sha256: string
  readonly size: number
}

export type ReadResult = ReadSuccess | ReadFailure
