import type { ImportedFile } from '../../../shared/contract/imports.ts'
import type { Severity } from '../../../shared/returns/problem.ts'
import type { Sign } from '../../components/StatusIcon.tsx'

const SIGN_OF_STATE = {
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

export function countOf({ problems }: ImportedFile, severity: Severity): number {
  return problems.filter((problem) => problem.severity === severity).length
}

/** The sign of a file in the list: a file that may be committed with warnings is to be looked at. */
export function fileSign(file: ImportedFile): Sign {
  return file.state === 'ready' && countOf(file, 'warning') > 0 ? 'floor' : SIGN_OF_STATE[file.state]
}
