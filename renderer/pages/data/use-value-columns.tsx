import type { TableColumnsType } from 'antd'
import type { ImportValue } from '../../../shared/contract/imports.ts'
import type { Problem } from '../../../shared/returns/problem.ts'
import { useFields } from '../../api/use-standard.ts'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { withSeparators } from '../../format.ts'
import { problemSentence } from '../../sentences.ts'
import { useLanguage, useNaming, usePunctuation, useText } from '../../text.ts'
import { SEVERITY_SIGNS } from './ProblemList.tsx'

export type ValueRow = ImportValue & { readonly key: string; readonly problem: Problem | null }

/** Cell, item, value, last year, problem; the school where a file holds several. */
export function useValueColumns(severalSchools: boolean): TableColumnsType<ValueRow> {
  const text = useText('data')
  const naming = useNaming()
  const signs = usePunctuation()
  const { language } = useLanguage()
  const words = useText('words')
  const fields = useFields()
  const number = (value: string | null) => (value === null ? words.none : withSeparators(value))
  const school: TableColumnsType<ValueRow> = severalSchools
    ? [{ title: text.school, dataIndex: 'school', width: 120, ellipsis: true }]
    : []
  return [
    { title: text.cell, dataIndex: 'cell', width: 68 },
    ...school,
    {
      title: text.field,
      key: 'field',
      width: severalSchools ? 220 : 300,
      ellipsis: true,
      render: (_, { field, stage, header }) => (
        <span title={header}>
          {stage === 'whole' ? null : <small>{words.stages[stage]} </small>}
          {naming(fields.get(field)?.label, field)}
        </span>
      ),
    },
    {
      title: text.value,
      key: 'value',
      width: 96,
      align: 'right',
      className: 'number',
      render: (_, { value, raw }) => (
        <span title={text.rawValue({ raw })}>{value === null ? raw : withSeparators(value)}</span>
      ),
    },
    {
      title: text.lastYear,
      key: 'lastYear',
      width: 96,
      align: 'right',
      className: 'number',
      render: (_, { lastYear }) => number(lastYear),
    },
    {
      title: text.problem,
      key: 'problem',
      ellipsis: true,
      render: (_, { problem, change, current }) =>
        problem !== null ? (
          <span title={problemSentence(language, problem)}>
            <StatusIcon sign={SEVERITY_SIGNS[problem.severity]} label={text.severities[problem.severity]} />{' '}
            {problemSentence(language, problem)}
          </span>
        ) : (
          <span className="secondary">
            {text.changes[change]}
            {change === 'changed'
              ? `${signs.openBracket}${text.current} ${number(current)}${signs.closeBracket}`
              : ''}
          </span>
        ),
    },
  ]
}
