import type { z } from 'zod'
import type { Contract } from '../../shared/contract/index.ts'
import type { CommandContext, MaintenanceContext, QueryContext } from './context.ts'

type Definition = { kind: 'query' | 'command'; input: z.ZodType; output: z.ZodType }

type ContextOf<D extends Definition> = D['kind'] extends 'command' ? CommandContext : QueryContext
type Answer<D extends Definition> = Promise<z.input<D['output']>> | z.input<D['output']>

type Handler<D extends Definition> =
  | ((ctx: ContextOf<D>, input: z.output<D['input']>) => Answer<D>)
  | {
      readonly prepare: (ctx: QueryContext, input: z.output<D['input']>) => Promise<unknown>
      readonly handle: (ctx: ContextOf<D>, input: z.output<D['input']>, prepared: never) => Answer<D>
    }
  /** Works on the store as a whole, outside any transaction, and sees to its own entry in the audit log. */
  | {
      readonly maintain: (
        ctx: MaintenanceContext,
        input: z.output<D['input']>,
      ) => Promise<z.input<D['output']>>
    }

export type SubjectHandlers<S extends keyof Contract> = {
  readonly [N in keyof Contract[S]]: Contract[S][N] extends Definition ? Handler<Contract[S][N]> : never
}

/** The handlers of one subject: one for each call of the contract, or it does not compile. */
export function defineHandlers<S extends keyof Contract>(
  _subject: S,
  handlers: SubjectHandlers<S>,
): SubjectHandlers<S> {
  return handlers
}

/**
 * Slow work first (`prepare`, with a reading handle and outside any transaction), then the handler, which
 * takes its result.
 */
export function prepared<C extends QueryContext, I, P, O>(handler: {
  readonly prepare: (ctx: QueryContext, input: I) => Promise<P>
  readonly handle: (ctx: C, input: I, prepared: P) => O
}): typeof handler {
  return handler
}
