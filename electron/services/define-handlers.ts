import type { z } from 'zod'
import type { Contract } from '../../shared/contract/index.ts'
import type { CommandContext, QueryContext } from './context.ts'

type Definition = { kind: 'query' | 'command'; input: z.ZodType; output: z.ZodType }

type ContextOf<D extends Definition> = D['kind'] extends 'command' ? CommandContext : QueryContext

type Handle<D extends Definition> = (
  ctx: ContextOf<D>,
  input: z.output<D['input']>,
) => Promise<z.input<D['output']>> | z.input<D['output']>

/** Slow work first, with a reading handle and outside any transaction; then the handler with its result. */
export type PreparedHandler<D extends Definition, P> = {
  readonly prepare: (ctx: QueryContext, input: z.output<D['input']>) => Promise<P>
  readonly handle: (
    ctx: ContextOf<D>,
    input: z.output<D['input']>,
    prepared: P,
  ) => Promise<z.input<D['output']>> | z.input<D['output']>
}

type Handler<D extends Definition> = Handle<D> | PreparedHandler<D, never>

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

/** Ties `prepare` to the `handle` that takes its result. */
export function prepared<D extends Definition, P>(handler: PreparedHandler<D, P>): PreparedHandler<D, never> {
  return handler as unknown as PreparedHandler<D, never>
}
