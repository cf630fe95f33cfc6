import type { ReadHandle, WriteHandle } from '../../db/open.ts'
import type { AppEvent } from '../../shared/contract/result.ts'
import type { Backups } from '../backups.ts'
import type { Ports } from '../ports.ts'

type Phase = Extract<AppEvent, { kind: 'progress' }>['phase']

type CommonContext = {
  readonly ports: Ports
  readonly backups: Pick<Backups, 'list' | 'missing' | 'make'>
  /** Who enters what this call stores. */
  readonly author: string
  /** Aborted when the user cancels the job. */
  readonly signal: AbortSignal
  readonly progress: (phase: Phase, done: number, total: number) => void
}

export type QueryContext = CommonContext & { readonly db: ReadHandle }
export type CommandContext = CommonContext & { readonly db: WriteHandle }

/** Work on the store as a whole: no transaction is open, and the store may be exchanged for another. */
export type MaintenanceContext = Omit<CommonContext, 'backups'> & { readonly backups: Backups }
