import type { ImportAnswers } from '../contract/imports.ts'

/** An import to which nobody has answered anything yet. */
export const NO_ANSWERS: ImportAnswers = {
  schools: {},
  acceptNewSchools: false,
  reason: null,
  corrections: 'ask',
  changeAudited: false,
  importAgain: false,
  readAs: {},
}
