import type { AppEvent, CallOptions, Result } from '../../../shared/contract/result.ts'
import type { OpenRefusal } from '../open-refusal.ts'

/** What the thread that serves and the thread that holds `app.ts` say to each other. */
export type ToApp =
  | {
      readonly kind: 'call'
      readonly id: number
      readonly name: string
      readonly input: unknown
      readonly options: CallOptions
    }
  | { readonly kind: 'cancel'; readonly job: string }
  | { readonly kind: 'close' }

export type FromApp =
  | { readonly kind: 'ready' }
  | { readonly kind: 'refused'; readonly reason: OpenRefusal }
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | { readonly kind: 'event'; readonly event: AppEvent }
  | { readonly kind: 'closed' }

/** The data folder to open, and the sample county that fills it where it is new. */
export type AppPlace = { readonly folder: string; readonly sample?: string | undefined }
