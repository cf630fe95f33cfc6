import type { TableColumnsType } from 'antd'
import type { School } from '../../../../shared/schools/school.ts'
import { useText } from '../../../text.ts'

/** The columns of the choice of schools; `missing` are those without a return. */
export function useFormColumns(missing: ReadonlySet<string>): TableColumnsType<School> {
  const text = useText('forms')
  const words = useText('words')
  return [
    { title: text.school, dataIndex: 'name' },
    {
      title: text.code,
      key: 'code',
      width: 120,
      className: 'number',
      render: (_, { code }) => code ?? words.none,
    },
    { title: text.kind, key: 'kind', width: 150, render: (_, { kind }) => words.kinds[kind] },
    {
      title: text.returned,
      key: 'returned',
      width: 100,
      render: (_, { id }) => (missing.has(id) ? text.noReturn : text.hasReturn),
    },
  ]
}
