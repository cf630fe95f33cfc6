import { Progress } from 'antd'
import { Link } from 'react-router'
import { VISIT_KINDS, VISIT_STATES } from '../../../shared/visits/visit.ts'
import { asDay, asNumber, asText, type ListColumn } from '../../components/list-column.ts'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { type Basis, paths } from '../../routes.ts'
import { useNaming, usePunctuation, useText } from '../../text.ts'
import { DueTag } from './DueTag.tsx'
import type { VisitEntry } from './visit-entry.ts'

/** The columns of the list of visits, each with its filter or sorting. */
export function useVisitColumns(basis: Basis): ListColumn<VisitEntry>[] {
  const text = useText('visits')
  const naming = useNaming()
  const { listComma } = usePunctuation()
  const templateOf = ({ templateLabel, template }: VisitEntry) =>
    `${naming(templateLabel)} v${template.version}`
  return [
    {
      title: text.date,
      key: 'date',
      width: 110,
      className: 'number',
      sorter: (a, b) => a.plannedOn.localeCompare(b.plannedOn),
      sheet: asDay(({ plannedOn }) => plannedOn),
      render: (_, { plannedOn }) => plannedOn,
    },
    {
      title: text.school,
      key: 'school',
      sorter: (a, b) => a.schoolName.localeCompare(b.schoolName, 'zh-CN'),
      sheet: asText(({ schoolName }) => schoolName),
      render: (_, { id, schoolName }) => <Link to={paths.visit(basis, id)}>{schoolName}</Link>,
    },
    {
      title: text.kind,
      key: 'kind',
      width: 110,
      filters: VISIT_KINDS.map((value) => ({ value, text: text.kinds[value] })),
      onFilter: (value, { kind }) => kind === value,
      sheet: asText(({ kind }) => text.kinds[kind]),
      render: (_, { kind }) => text.kinds[kind],
    },
    {
      title: text.template,
      key: 'template',
      sheet: asText(templateOf),
      render: (_, visit) => templateOf(visit),
    },
    {
      title: text.inspectors,
      key: 'inspectors',
      sheet: asText(({ inspectors }) => inspectors.join(listComma)),
      render: (_, { inspectors }) => inspectors.join(listComma),
    },
    {
      title: text.progress,
      key: 'progress',
      width: 150,
      sheet: [
        asNumber(({ progress: { answered } }) => answered, { label: text.answeredColumn, decimals: 0 }),
        asNumber(({ progress: { visible } }) => visible, { label: text.itemsColumn, decimals: 0 }),
      ],
      render: (_, { progress: { answered, visible } }) => (
        <span className="visit-progress">
          <Progress
            aria-label={text.answeredLabel({ answered, all: visible })}
            percent={visible === 0 ? 0 : Math.floor((answered / visible) * 100)}
            showInfo={false}
            size="small"
          />
          <span className="number">{text.answeredOf({ answered, all: visible })}</span>
        </span>
      ),
    },
    {
      title: text.problems,
      key: 'problems',
      width: 76,
      align: 'right',
      className: 'number',
      sorter: (a, b) => a.progress.problems - b.progress.problems,
      sheet: asNumber(({ progress: { problems } }) => problems, { decimals: 0 }),
      render: (_, { progress: { problems } }) =>
        problems === 0 ? (
          problems
        ) : (
          <>
            {problems} <StatusIcon sign="below" label={text.problemCount({ count: problems })} />
          </>
        ),
    },
    {
      title: text.state,
      key: 'state',
      width: 96,
      filters: VISIT_STATES.map((value) => ({ value, text: text.states[value] })),
      onFilter: (value, { state }) => state === value,
      sheet: asText(({ state }) => text.states[state]),
      render: (_, { state }) => text.states[state],
    },
    {
      title: text.due,
      key: 'due',
      width: 120,
      sheet: asNumber(({ daysLeft }) => daysLeft, { label: text.daysLeftColumn, decimals: 0 }),
      render: (_, { daysLeft }) => <DueTag daysLeft={daysLeft} />,
    },
  ]
}
