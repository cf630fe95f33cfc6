import type { z } from 'zod'
import type { Client } from '../../shared/contract/client.ts'
import type { Contract } from '../../shared/contract/index.ts'
import type { CallOptions, Result } from '../../shared/contract/result.ts'

type Subject = keyof Contract & string

/** `schools.list`, `imports.preview`, … : every call of the contract by one name. */
export type CallName = { [S in Subject]: `${S}.${keyof Contract[S] & string}` }[Subject]

type DefinitionOf<N extends CallName> = N extends `${infer S}.${infer C}`
  ? S extends Subject
    ? C extends keyof Contract[S]
      ? Contract[S][C]
      : never
    : never
  : never

export type CallInput<N extends CallName> =
  DefinitionOf<N> extends { input: infer I extends z.ZodType } ? z.input<I> : never
export type CallOutput<N extends CallName> =
  DefinitionOf<N> extends { output: infer O extends z.ZodType } ? z.output<O> : never

type LooseClient = Readonly<
  Record<string, Record<string, (input: unknown, options?: CallOptions) => Promise<Result<unknown>>>>
>

/** The client's function of that name; the names of `CallName` are those of the client. */
export function callByName<N extends CallName>(
  client: Client,
  name: N,
  input: CallInput<N>,
  options?: CallOptions,
): Promise<Result<CallOutput<N>>> {
  const [subject = '', call = ''] = name.split('.')
  const calls = (client as unknown as LooseClient)[subject]
  const found = calls?.[call]
  if (found === undefined) throw new Error(`no such call: ${name}`)
  return found(input, options) as Promise<Result<CallOutput<N>>>
}
