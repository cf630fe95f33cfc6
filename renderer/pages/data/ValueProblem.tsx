import type { ImportedFile } from '../../../shared/contract/imports.ts'
import { useFields } from '../../api/use-standard.ts'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { withSeparators } from '../../format.ts'
import { problemSentence } from '../../sentences.ts'
import { useLanguage, usePunctuation, useText } from '../../text.ts'
import { AnswerButton } from './answers/AnswerButton.tsx'
import { ProblemAnswer } from './answers/ProblemAnswer.tsx'
import { SEVERITY_SIGNS } from './ProblemList.tsx'
import type { ValueRow } from './use-value-columns.tsx'

type Props = { readonly file: ImportedFile; readonly row: ValueRow; readonly selected: boolean }

/** What is wrong with a value, or what it changes, with what can be said to it where it stands. */
export function ValueProblem({ file, row, selected }: Props) {
  const text = useText('data')
  const words = useText('words')
  const fields = useFields()
  const { language } = useLanguage()
  const { sha256 } = file
  const { sheet, cell, problem } = row
  const unitOf = fields.get(row.field)?.unit
  const unit = unitOf === undefined ? '' : words.fieldUnits[unitOf]
  if (problem === null || (problem.severity === 'note' && row.correction === null)) {
    const silent = { code: '', severity: 'note' as const, file: file.name, sheet, cell, params: {} }
    return (
      <span className="answered">
        <Change row={row} />
        {selected ? <AnswerButton sha256={sha256} problem={silent} kind="change" unit={unit} /> : null}
      </span>
    )
  }
  const sentence = problemSentence(language, problem)
  return (
    <span className="answered">
      {problem.severity === 'note' ? null : (
        <span className="ellipsis" title={sentence}>
          <StatusIcon sign={SEVERITY_SIGNS[problem.severity]} label={text.severities[problem.severity]} />{' '}
          {problemSentence(language, { ...problem, file: null, sheet: null, cell: null })}
        </span>
      )}
      <ProblemAnswer sha256={sha256} problem={problem} unit={unit} />
    </span>
  )
}

/** Added, changed or no longer given, with the value that counts today and its cell. */
function Change({ row: { change, current, currentAt, problem } }: Pick<Props, 'row'>) {
  const text = useText('data')
  const signs = usePunctuation()
  const { language } = useLanguage()
  const note = problem === null ? undefined : problemSentence(language, problem)
  const before =
    current === null || change === 'unchanged'
      ? null
      : currentAt === null
        ? text.fromNoFile({ value: withSeparators(current) })
        : text.from({ value: withSeparators(current), ...currentAt })
  return (
    <span className="secondary ellipsis" title={before ?? note}>
      {problem === null ? null : <StatusIcon sign="unknown" label={note ?? ''} />} {text.changes[change]}
      {before === null ? '' : `${signs.comma}${before}`}
    </span>
  )
}
