import type { MessageParams } from '../../../shared/messages/message.ts'
import type { TextForm, WorkbookFormat } from '../../../shared/returns/workbook.ts'
import type { ReadLimits } from './limits.ts'
import type { ReadFailureCode } from './read-result.ts'
import type { WorkbookMessage } from './transfer/workbook-messages.ts'

export type WorkerRequest = {
  readonly path: string
  readonly name: string
  readonly password: string | undefined
  readonly limits: ReadLimits
}

/** The last message of a request is `read`, `refused` or `failed`. */
export type WorkerReply =
  | WorkbookMessage
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | {
      readonly type: 'read'
      readonly format: WorkbookFormat
      readonly text: TextForm | undefined
      readonly sha256: string
      readonly size: number
    }
  | { readonly type: 'refused'; readonly code: ReadFailureCode; readonly params: MessageParams }
  | { readonly type: 'failed'; readonly message: string; readonly stack: string }
