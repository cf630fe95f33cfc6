import type { TableColumnsType } from 'antd'
import { Link } from 'react-router'
import { LOCATIONS, SCHOOL_STATUSES, type School } from '../../../shared/schools/school.ts'
import { SCHOOL_KINDS } from '../../../shared/schools/school-kind.ts'
import { InventedMark } from '../../components/InventedMark.tsx'
import { Mark } from '../../components/Mark.tsx'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { type Basis, paths } from '../../routes.ts'
import { useText } from '../../text.ts'

const byText = (of: (school: School) => string | null) => (a: School, b: School) =>
  (of(a) ?? '').localeCompare(of(b) ?? '', 'zh-CN')

/** The registry's columns, each with its filter or sorting. */
export function useSchoolColumns(basis: Basis, withoutReturn: ReadonlySet<string>): TableColumnsType<School> {
  const text = useText('schools')
  const words = useText('words')
  const { attributes } = text
  return [
    {
      title: attributes.name,
      key: 'name',
      sorter: byText(({ name }) => name),
      render: (_, { id, name, invented, toVerify }) => (
        <>
          <Link to={paths.school(basis, id)}>{name}</Link> <InventedMark invented={invented} />
          {toVerify ? <Mark tone="attention">{words.toVerify}</Mark> : null}
          {withoutReturn.has(id) ? <StatusIcon sign="unknown" label={text.missingReturn} /> : null}
        </>
      ),
    },
    {
      title: attributes.code,
      key: 'code',
      width: 130,
      className: 'number',
      sorter: byText(({ code }) => code),
      render: (_, { code }) => code ?? words.none,
    },
    {
      title: attributes.kind,
      key: 'kind',
      width: 130,
      filters: SCHOOL_KINDS.map((value) => ({ value, text: words.kinds[value] })),
      onFilter: (value, { kind }) => kind === value,
      render: (_, { kind }) => words.kinds[kind],
    },
    {
      title: attributes.sponsor,
      key: 'sponsor',
      width: 150,
      sorter: (a, b) => (a.sponsor ?? 0) - (b.sponsor ?? 0),
      render: (_, { sponsor }) => (sponsor === null ? words.none : words.sponsor({ code: sponsor })),
    },
    {
      title: attributes.location,
      key: 'location',
      width: 100,
      filters: LOCATIONS.map((value) => ({ value, text: words.locations[value] })),
      onFilter: (value, { location }) => location === value,
      render: (_, { location }) => (location === null ? words.none : words.locations[location]),
    },
    {
      title: attributes.inspector,
      key: 'inspector',
      width: 120,
      sorter: byText(({ inspector }) => inspector),
      render: (_, { inspector }) => inspector ?? words.none,
    },
    {
      title: attributes.status,
      key: 'status',
      width: 96,
      filters: SCHOOL_STATUSES.map((value) => ({ value, text: words.schoolStatuses[value] })),
      onFilter: (value, { status }) => status === value,
      render: (_, { status }) => words.schoolStatuses[status],
    },
  ]
}
