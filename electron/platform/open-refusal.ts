import { dirname } from 'node:path'
import { StoreError, toOpenError } from '../../db/errors.ts'
import { FolderInUse } from '../folder-in-use.ts'

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

/** The folder that a call of the system failed in. */
function folderOf(error: unknown): string {
  return error instanceof Error && 'path' in error && typeof error.path === 'string'
    ? dirname(error.path)
    : '.'
}
