import type { AppEvent, CallOptions, Result } from '../../../shared/contract/result.ts'
import type { OpenRefusal } from '../open-refusal.ts'

/** What a host and the side that holds `app.ts` (a worker thread, a utility process) say to each other. */
export type ToApp =
  | { readonly kind: 'open'; readonly place: AppPlace }
  | {
      readonly kind: 'call'
      readonly id: number
      readonly name: string
      readonly input: unknown
      readonly options: CallOptions
    }
  | { readonly kind: 'cancel'; readonly job: string }
  /** The answer to `print`; null where printing failed. */
  | { readonly kind: 'printed'; readonly id: number; readonly pdf: Uint8Array | null }
  | { readonly kind: 'close' }

export type FromApp =
  | { readonly kind: 'ready' }
  | { readonly kind: 'refused'; readonly reason: OpenRefusal }
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | { readonly kind: 'event'; readonly event: AppEvent }
  /** Asks a host that prints by itself for a PDF. */
  | { readonly kind: 'print'; readonly id: number; readonly html: string }
  | { readonly kind: 'closed' }

/** The data folder to open, and the sample county that fills it where it is new. */
export type AppPlace = { readonly folder: string; readonly sample?: string | undefined }
