import type { Language } from '../../../shared/messages/language.ts'
import { sentence } from '../../../shared/messages/message.ts'
import { problemSentence } from '../../../shared/messages/problem-sentence.ts'
import type { Problem } from '../../../shared/returns/problem.ts'
import type { Output } from './exit-status.ts'
import { hostTexts } from './texts.ts'

/** A problem as `--json` gives it (decisions.md): where, the stable word, the sentence, how grave. */
export function toJsonProblem(
  language: Language,
  { file, sheet, cell, code, severity, ...problem }: Problem,
) {
  return {
    file,
    sheet,
    cell,
    code,
    message: problemSentence(language, { file, sheet, cell, code, severity, ...problem }),
    severity,
  }
}

/** Problems for people, one line each, errors first. */
export function sayProblems(output: Output, problems: readonly Problem[]): void {
  const order = ['error', 'warning', 'note']
  for (const problem of problems.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))) {
    output.err(
      sentence(hostTexts(output).problem, {
        severity: problem.severity,
        message: problemSentence(output.language, problem),
      }),
    )
  }
}
