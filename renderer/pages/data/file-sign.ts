import type { ImportedFile } from '../../../shared/contract/imports.ts'
import type { Sign } from '../../components/StatusIcon.tsx'

/** The sign of a file's state in the list. */
export const FILE_SIGNS = {
  ready: 'met',
  problems: 'below',
  question: 'floor',
  unrecognised: 'below',
  unchanged: 'met',
  refused: 'below',
  empty: 'unknown',
} satisfies Record<ImportedFile['state'], Sign>

/** States with which a file keeps the whole batch from being committed. */
export function blocksCommit({ state }: ImportedFile): boolean {
  return state === 'problems' || state === 'refused' || state === 'unrecognised'
}
