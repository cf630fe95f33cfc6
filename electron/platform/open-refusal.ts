import { randomUUID } from 'node:crypto'
import { dirname } from 'node:path'
import { StoreError, toOpenError } from '../../db/errors.ts'
import { FolderInUse } from '../folder-in-use.ts'
import type { Ports } from '../ports.ts'

/** Why a data folder could not be opened, as a stable word with its values. */
export type OpenRefusal = {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

/** @throws the error itself where it is none that a user can act on. */
export function toOpenRefusal(error: unknown): OpenRefusal {
  if (error instanceof FolderInUse) {
    return { code: 'dataFolderInUse', params: { ...error.holder } }
  }
  const known = toOpenError(error, folderOf(error))
  if (known instanceof StoreError) return { code: known.code, params: known.params }
  throw error
}

/** What no user can act on is told by a number, and what it was stands in the log. */
export function refusalOf(error: unknown, log: Ports['log']): OpenRefusal {
  try {
    return toOpenRefusal(error)
  } catch (cause) {
    const incident = randomUUID().slice(0, 8)
    const details = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
    log({ level: 'error', event: 'notOpened', details: { incident, details } })
    return { code: 'internal', params: { incident } }
  }
}

/** The folder that a call of the system failed in. */
function folderOf(error: unknown): string {
  return error instanceof Error && 'path' in error && typeof error.path === 'string'
    ? dirname(error.path)
    : '.'
}
