import type { CellAnswer } from '../../../shared/contract/imports.ts'

/** What was answered to one file: values that are others, and problems that are as they are. */
export type FileAnswers = {
  /** Whether there is any other value: most files have none, and are read without asking. */
  readonly changesValues: boolean
  readonly change: (sheet: string, cell: string) => { readonly text: string; readonly reason: string } | null
  readonly reason: (code: string, sheet: string | null, cell: string | null) => string | null
}

export const NO_FILE_ANSWERS: FileAnswers = {
  changesValues: false,
  change: () => null,
  reason: () => null,
}

const keyOf = (code: string | null, sheet: string | null, cell: string | null) =>
  JSON.stringify([code, sheet, cell])

export function indexFileAnswers(answers: readonly CellAnswer[]): FileAnswers {
  if (answers.length === 0) return NO_FILE_ANSWERS
  const byPlace = new Map(answers.map((answer) => [keyOf(answer.code, answer.sheet, answer.cell), answer]))
  return {
    changesValues: answers.some(({ code }) => code === null),
    change: (sheet, cell) => {
      const answer = byPlace.get(keyOf(null, sheet, cell))
      return answer?.value == null ? null : { text: answer.value, reason: answer.reason }
    },
    reason: (code, sheet, cell) => byPlace.get(keyOf(code, sheet, cell))?.reason ?? null,
  }
}
