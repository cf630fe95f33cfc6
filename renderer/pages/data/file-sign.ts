import type { ImportedFile } from '../../../shared/contract/imports.ts'
import type { Sign } from '../../components/StatusIcon.tsx'

/** The sign of a file's state in the list. */
export const FILE_SIGNS = {
  ready: 'met',
  problems: 'below',
  question: 'floor',
  unrecognised: 'unknown',
  unchanged: 'met',
  refused: 'below',
  empty: 'unknown',
} satisfies Record<ImportedFile['state'], Sign>

/** States with which a file keeps the whole batch from being committed. */
export function blocksCommit(file: ImportedFile): boolean {
  return (
    file.state === 'problems' ||
    file.state === 'refused' ||
    file.state === 'unrecognised' ||
    file.state === 'empty'
  )
}
