import type { z } from 'zod'
import type { ErrorCode } from './error-code.ts'

/**
 * One call at the door. A `query` gets a read handle, a `command` one write transaction; `prepares` marks
 * slow work that the dispatcher runs before it, outside any transaction.
 */
export type CallDefinition = {
  readonly kind: 'query' | 'command'
  readonly input: z.ZodType
  readonly output: z.ZodType
  /** Codes that the handler may answer with, besides those of the door itself. */
  readonly errors: readonly ErrorCode[]
}

export function query<
  I extends z.ZodType,
  O extends z.ZodType,
  const E extends readonly ErrorCode[] = [],
>(definition: { input: I; output: O; errors?: E }): { kind: 'query'; input: I; output: O; errors: E | [] } {
  return {
    kind: 'query',
    input: definition.input,
    output: definition.output,
    errors: definition.errors ?? [],
  }
}

export function command<
  I extends z.ZodType,
  O extends z.ZodType,
  const E extends readonly ErrorCode[] = [],
>(definition: { input: I; output: O; errors?: E }): { kind: 'command'; input: I; output: O; errors: E | [] } {
  return {
    kind: 'command',
    input: definition.input,
    output: definition.output,
    errors: definition.errors ?? [],
  }
}
