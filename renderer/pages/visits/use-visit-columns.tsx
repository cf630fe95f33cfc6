import { Progress, type TableColumnsType } from 'antd'
import { Link } from 'react-router'
import { VISIT_KINDS, VISIT_STATES } from '../../../shared/visits/visit.ts'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { type Basis, paths } from '../../routes.ts'
import { useNaming, usePunctuation, useText } from '../../text.ts'
import { DueTag } from './DueTag.tsx'
import type { VisitEntry } from './visit-entry.ts'

/** The columns of the list of visits, each with its filter or sorting. */
export function useVisitColumns(basis: Basis): TableColumnsType<VisitEntry> {
  const text = useText('visits')
  const naming = useNaming()
  const { listComma } = usePunctuation()
  return [
    {
      title: text.date,
      key: 'date',
      width: 110,
      className: 'number',
      sorter: (a, b) => a.plannedOn.localeCompare(b.plannedOn),
      render: (_, { plannedOn }) => plannedOn,
    },
    {
      title: text.school,
      key: 'school',
      sorter: (a, b) => a.schoolName.localeCompare(b.schoolName, 'zh-CN'),
      render: (_, { id, schoolName }) => <Link to={paths.visit(basis, id)}>{schoolName}</Link>,
    },
    {
      title: text.kind,
      key: 'kind',
      width: 110,
      filters: VISIT_KINDS.map((value) => ({ value, text: text.kinds[value] })),
      onFilter: (value, { kind }) => kind === value,
      render: (_, { kind }) => text.kinds[kind],
    },
    {
      title: text.template,
      key: 'template',
      render: (_, { templateLabel, template }) => `${naming(templateLabel)} v${template.version}`,
    },
    { title: text.inspectors, key: 'inspectors', render: (_, { inspectors }) => inspectors.join(listComma) },
    {
      title: text.progress,
      key: 'progress',
      width: 150,
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
      render: (_, { state }) => text.states[state],
    },
    {
      title: text.due,
      key: 'due',
      width: 120,
      render: (_, { daysLeft }) => <DueTag daysLeft={daysLeft} />,
    },
  ]
}
