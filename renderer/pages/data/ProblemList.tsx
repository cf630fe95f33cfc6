import type { ImportedFile } from '../../../shared/contract/imports.ts'
import type { Severity } from '../../../shared/returns/problem.ts'
import { type Sign, StatusIcon } from '../../components/StatusIcon.tsx'
import { problemSentence } from '../../sentences.ts'
import { useLanguage, useText } from '../../text.ts'
import { ProblemAnswer } from './answers/ProblemAnswer.tsx'
import type { SelectedCell } from './FilePane.tsx'

export const SEVERITY_SIGNS = { error: 'below', warning: 'floor', note: 'unknown' } satisfies Record<
  Severity,
  Sign
>
const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 }

type Props = {
  readonly file: ImportedFile
  readonly onSelect: (cell: SelectedCell) => void
}

/** What is to be said of a file, errors first; choosing one lights its cell in the sheet below. */
export function ProblemList({ file: { sha256, problems, values: read }, onSelect }: Props) {
  const text = useText('data')
  const { language } = useLanguage()
  if (problems.length === 0) return null
  // What stands at a value is answered there.
  const values = new Set(read.map(({ sheet, cell }) => `${sheet} ${cell}`))
  const sorted = [...problems].sort((a, b) => ORDER[a.severity] - ORDER[b.severity])
  return (
    <section className="problem-list" aria-label={text.problems({ count: problems.length })}>
      <ul className="plain-list">
        {sorted.map((problem) => {
          const { sheet, cell, severity } = problem
          const sentence = problemSentence(language, problem)
          return (
            <li key={`${problem.code} ${sheet} ${cell} ${sentence}`} className="problem">
              <StatusIcon sign={SEVERITY_SIGNS[severity]} label={text.severities[severity]} />
              {sheet === null || cell === null ? (
                <span>{sentence}</span>
              ) : (
                <button type="button" className="text-button" onClick={() => onSelect({ sheet, cell })}>
                  {sentence}
                </button>
              )}
              {values.has(`${sheet} ${cell}`) ? null : (
                <ProblemAnswer sha256={sha256} problem={problem} unit={null} />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
