import type { TableColumnsType } from 'antd'
import type { ImportedFile, ImportValue } from '../../../shared/contract/imports.ts'
import type { Problem } from '../../../shared/returns/problem.ts'
import { useFields } from '../../api/use-standard.ts'
import { withSeparators } from '../../format.ts'
import { useNaming, useText } from '../../text.ts'
import type { SelectedCell } from './FilePane.tsx'
import { ValueProblem } from './ValueProblem.tsx'

export type ValueRow = ImportValue & { readonly key: string; readonly problem: Problem | null }

/** Cell, item, value, last year, problem; the school where a file holds several. */
export function useValueColumns(
  file: ImportedFile,
  selected: SelectedCell | null,
): TableColumnsType<ValueRow> {
  const text = useText('data')
  const naming = useNaming()
  const words = useText('words')
  const fields = useFields()
  const severalSchools = file.schools.length > 1
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
      width: severalSchools ? 200 : 260,
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
      render: (_, { value, raw, correction }) => (
        <span title={text.rawValue({ raw })}>
          {value !== null && raw !== value && correction !== null ? <del>{raw}</del> : null}{' '}
          {value === null ? raw : withSeparators(value)}
        </span>
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
      render: (_, row) => (
        <ValueProblem
          file={file}
          row={row}
          selected={selected !== null && row.sheet === selected.sheet && row.cell === selected.cell}
        />
      ),
    },
  ]
}
