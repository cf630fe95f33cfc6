import { Link } from 'react-router'
import type { Standard } from '../../../shared/assessment/standard.ts'
import { type ComparedResult, DECLARED_STATUSES } from '../../../shared/contract/declared-results.ts'
import { asNumber, asText, type ListColumn } from '../../components/list-column.ts'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { withSeparators } from '../../format.ts'
import { type Basis, paths } from '../../routes.ts'
import { useNaming, useText } from '../../text.ts'

const SIGNS = { same: 'met', differs: 'below', unknown: 'unknown' } as const

/** 申报, 计算 and what lies between them; the calculated figure opens to its derivation. */
export function useDeclaredColumns(basis: Basis, standard: Standard): readonly ListColumn<ComparedResult>[] {
  const text = useText('declared')
  const words = useText('words')
  const provenance = useText('provenance')
  const naming = useNaming()
  const labels = new Map(standard.indicators.map(({ id, shortLabel }) => [id, naming(shortLabel)]))
  const indicator = (row: ComparedResult) => labels.get(row.indicator) ?? row.indicator
  const source = ({ source: { fileName, sheet, cell } }: ComparedResult) =>
    provenance.fromCell({ file: fileName, sheet, cell })
  return [
    {
      title: text.school,
      dataIndex: 'schoolName',
      sorter: (one, other) => one.schoolName.localeCompare(other.schoolName, 'zh-CN'),
      sheet: asText(({ schoolName }) => schoolName),
      render: (_, { schoolId, schoolName }) => <Link to={paths.school(basis, schoolId)}>{schoolName}</Link>,
    },
    {
      title: text.indicator,
      filters: [...labels].map(([value, label]) => ({ value, text: label })),
      onFilter: (value, row) => row.indicator === value,
      sheet: asText(indicator),
      render: (_, row) => indicator(row),
    },
    {
      title: text.declared,
      align: 'right',
      sheet: asNumber(({ declared }) => declared, { decimals: 2 }),
      render: (_, { declared }) => withSeparators(declared),
    },
    {
      title: text.calculated,
      align: 'right',
      sheet: asNumber(({ calculated }) => calculated, { decimals: 2 }),
      render: (_, row) => (
        <Link to={paths.figure(basis, row.stage, row.schoolId, row.indicator)}>
          {row.calculated === null ? words.none : withSeparators(row.calculated)}
        </Link>
      ),
    },
    {
      title: text.difference,
      align: 'right',
      sorter: (one, other) => Math.abs(Number(one.difference)) - Math.abs(Number(other.difference)),
      sheet: asNumber(({ difference }) => difference, { decimals: 2 }),
      render: (_, { difference }) => (difference === null ? words.none : withSeparators(difference)),
    },
    {
      title: text.status,
      width: 190,
      filters: DECLARED_STATUSES.map((value) => ({ value, text: text.statuses[value] })),
      onFilter: (value, row) => row.status === value,
      sheet: asText(({ status }) => text.statuses[status]),
      render: (_, { status }) => (
        <>
          <StatusIcon sign={SIGNS[status]} label="" /> {text.statuses[status]}
        </>
      ),
    },
    { title: text.source, ellipsis: true, sheet: asText(source), render: (_, row) => source(row) },
  ]
}
