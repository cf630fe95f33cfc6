import { sentence } from '../../../shared/messages/message.ts'
import { hostMessages } from '../../../shared/messages/zh-CN/hosts.ts'
import { problemSentence } from '../../../shared/messages/zh-CN/problems.ts'
import type { Problem } from '../../../shared/returns/problem.ts'
import type { Output } from './exit-status.ts'

/** A problem as `--json` gives it (decisions.md): where, the stable word, the sentence, how grave. */
export function toJsonProblem({ file, sheet, cell, code, severity, ...problem }: Problem) {
  return {
    file,
    sheet,
    cell,
    code,
    message: problemSentence({ file, sheet, cell, code, severity, ...problem }),
    severity,
  }
}

/** Problems for people, one line each, errors first. */
export function sayProblems(output: Output, problems: readonly Problem[]): void {
  const order = ['error', 'warning', 'note']
  for (const problem of problems.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))) {
    output.err(
      sentence(hostMessages.problem, { severity: problem.severity, message: problemSentence(problem) }),
    )
  }
}
