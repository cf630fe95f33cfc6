import { Link } from 'react-router'
import { LOCATIONS, SCHOOL_STATUSES, type School } from '../../../shared/schools/school.ts'
import { SCHOOL_KINDS } from '../../../shared/schools/school-kind.ts'
import { DATA_STANDINGS } from '../../../shared/standings/standing.ts'
import { useStandings } from '../../api/use-standings.ts'
import { InventedMark } from '../../components/InventedMark.tsx'
import { asDay, asOrdinal, asText, type ListColumn } from '../../components/list-column.ts'
import { Mark } from '../../components/Mark.tsx'
import { NameWithMarks } from '../../components/NameWithMarks.tsx'
import { StandingMark } from '../../components/StandingMark.tsx'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { type Basis, paths } from '../../routes.ts'
import { useText } from '../../text.ts'

const byText = (of: (school: School) => string | null) => (a: School, b: School) =>
  (of(a) ?? '').localeCompare(of(b) ?? '', 'zh-CN')

/** The registry's columns, each with its filter or sorting; a workbook has all that is known of a school. */
export function useSchoolColumns(basis: Basis, withoutReturn: ReadonlySet<string>): ListColumn<School>[] {
  const text = useText('schools')
  const words = useText('words')
  const standings = useText('standings')
  const standingOf = useStandings(basis.year)
  const { attributes } = text
  const flag = (value: boolean | null) => (value === null ? null : value ? words.yes : words.no)
  return [
    {
      title: attributes.name,
      key: 'name',
      sorter: byText(({ name }) => name),
      sheet: asText(({ name }) => name),
      render: (_, { id, name, invented, toVerify }) => (
        <NameWithMarks>
          <Link to={paths.school(basis, id)}>{name}</Link>
          <InventedMark invented={invented} />
          {toVerify ? <Mark tone="attention">{words.toVerify}</Mark> : null}
          {withoutReturn.has(id) ? <StatusIcon sign="unknown" label={text.missingReturn} /> : null}
        </NameWithMarks>
      ),
    },
    {
      title: attributes.code,
      key: 'code',
      width: 130,
      className: 'number',
      sorter: byText(({ code }) => code),
      sheet: asText(({ code }) => code),
      render: (_, { code }) => code ?? words.none,
    },
    {
      title: attributes.kind,
      key: 'kind',
      width: 130,
      filters: SCHOOL_KINDS.map((value) => ({ value, text: words.kinds[value] })),
      onFilter: (value, { kind }) => kind === value,
      sheet: asText(({ kind }) => words.kinds[kind]),
      render: (_, { kind }) => words.kinds[kind],
    },
    {
      title: attributes.sponsor,
      key: 'sponsor',
      width: 150,
      sorter: (a, b) => (a.sponsor ?? 0) - (b.sponsor ?? 0),
      sheet: asText(({ sponsor }) => (sponsor === null ? null : words.sponsor({ code: sponsor }))),
      render: (_, { sponsor }) => (sponsor === null ? words.none : words.sponsor({ code: sponsor })),
    },
    {
      title: attributes.location,
      key: 'location',
      width: 100,
      filters: LOCATIONS.map((value) => ({ value, text: words.locations[value] })),
      onFilter: (value, { location }) => location === value,
      sheet: [
        asText(({ location }) => (location === null ? null : words.locations[location])),
        asText(({ boarding }) => flag(boarding), { label: attributes.boarding }),
        asOrdinal(({ campuses }) => campuses, { label: attributes.campuses }),
        asOrdinal(({ builtYear }) => builtYear, { label: attributes.builtYear }),
        asText(({ plannedBy2010 }) => flag(plannedBy2010), { label: attributes.plannedBy2010 }),
        asText(({ plannedBy2016 }) => flag(plannedBy2016), { label: attributes.plannedBy2016 }),
        asText(({ denseCentre }) => flag(denseCentre), { label: attributes.denseCentre }),
        asText(({ zone }) => zone, { label: attributes.zone }),
      ],
      render: (_, { location }) => (location === null ? words.none : words.locations[location]),
    },
    {
      title: attributes.inspector,
      key: 'inspector',
      width: 120,
      sorter: byText(({ inspector }) => inspector),
      sheet: asText(({ inspector }) => inspector),
      render: (_, { inspector }) => inspector ?? words.none,
    },
    {
      title: standings.column,
      key: 'standing',
      width: 120,
      filters: DATA_STANDINGS.map((value) => ({ value, text: standings.names[value] })),
      onFilter: (value, { id }) => standingOf.get(id)?.standing === value,
      sheet: asText(({ id }) => {
        const said = standingOf.get(id)
        return said === undefined ? standings.none : standings.names[said.standing]
      }),
      render: (_, { id }) => <StandingMark said={standingOf.get(id)} />,
    },
    {
      title: attributes.status,
      key: 'status',
      width: 96,
      filters: SCHOOL_STATUSES.map((value) => ({ value, text: words.schoolStatuses[value] })),
      onFilter: (value, { status }) => status === value,
      sheet: [
        asText(({ status }) => words.schoolStatuses[status]),
        asDay(({ openedOn }) => openedOn, { label: attributes.openedOn }),
        asDay(({ endedOn }) => endedOn, { label: attributes.endedOn }),
        asText(({ toVerify }) => flag(toVerify), { label: attributes.toVerify }),
        asText(({ invented }) => flag(invented), { label: attributes.invented }),
      ],
      render: (_, { status }) => words.schoolStatuses[status],
    },
  ]
}
