import type { CellAnswer, CellAnswerPlace, ImportedFile } from '../../../../shared/contract/imports.ts'
import type { Problem } from '../../../../shared/returns/problem.ts'

/** 属实 at a problem, or (code null) 改为 at a cell. */
export type AnswerKind = 'change' | 'stands'

export function placeOfAnswer(
  sha256: string,
  { sheet, cell, code }: Pick<Problem, 'sheet' | 'cell' | 'code'>,
  kind: AnswerKind,
): CellAnswerPlace {
  return { sha256, sheet, cell, code: kind === 'change' ? null : code }
}

export const keyOfPlace = ({ sha256, sheet, cell, code }: CellAnswerPlace): string =>
  JSON.stringify([sha256, sheet, cell, code])

/** What the reader thinks that was meant: “3 8” → 38. */
export function guessOf({ params }: Problem): string | null {
  return params.guess === undefined ? null : String(params.guess)
}

/** The same answer to every other problem of the kind that has none yet; a value only where there is a guess. */
export function answersOfOthers(
  files: readonly ImportedFile[],
  problem: Problem,
  given: CellAnswer,
): readonly CellAnswer[] {
  const kind = given.code === null ? 'change' : 'stands'
  const already = keyOfPlace(given)
  return files.flatMap(({ sha256, problems }) =>
    problems
      .filter((other) => other.code === problem.code && other.reason === undefined)
      .map((other) => ({
        ...placeOfAnswer(sha256, other, kind),
        value: kind === 'change' ? guessOf(other) : null,
        reason: given.reason,
      }))
      .filter((answer) => keyOfPlace(answer) !== already)
      .filter(({ value, code }) => (code === null) === (value !== null)),
  )
}
