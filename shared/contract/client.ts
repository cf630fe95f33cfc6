import type { z } from 'zod'
import type { Contract } from './index.ts'
import type { AppEvent, CallOptions, Result } from './result.ts'

/** Carries one call to the application: by IPC, by HTTP on loopback, or directly. */
export type Transport = (name: string, input: unknown, options?: CallOptions) => Promise<Result<unknown>>

/** What the preload of the desktop host puts into the page, as `window.junheng`: these two functions, no more. */
export type DesktopBridge = {
  readonly call: Transport
  /** @returns a function that ends the subscription. */
  readonly subscribe: (listener: (event: AppEvent) => void) => () => void
}

type Call<D> = D extends { input: infer I extends z.ZodType; output: infer O extends z.ZodType }
  ? (input: z.input<I>, options?: CallOptions) => Promise<Result<z.output<O>>>
  : never

export type Client = {
  readonly [S in keyof Contract]: { readonly [N in keyof Contract[S]]: Call<Contract[S][N]> }
}

/** A typed client over a transport: `client.schools.list({})`. There is no glue per call. */
export function createClient(transport: Transport): Client {
  const subject = (name: string) =>
    new Proxy(
      {},
      {
        get: (_target, call) => (input: unknown, options?: CallOptions) =>
          transport(`${name}.${String(call)}`, input, options),
      },
    )
  return new Proxy({}, { get: (_target, name) => subject(String(name)) }) as Client
}
