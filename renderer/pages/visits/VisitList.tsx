import { Flex, Segmented, Typography } from 'antd'
import { type ReactNode, useState } from 'react'
import { useCall } from '../../api/use-call.ts'
import { Answer } from '../../components/Answer.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ExportButton } from '../../components/ExportButton.tsx'
import { FindField } from '../../components/FindField.tsx'
import { ListTable } from '../../components/ListTable.tsx'
import { useListExport } from '../../components/use-list-export.ts'
import { today } from '../../format.ts'
import { useBasis } from '../../routes.ts'
import { useText } from '../../text.ts'
import { useVisitColumns } from './use-visit-columns.tsx'
import { VisitCalendar } from './VisitCalendar.tsx'
import { type VisitEntry, visitEntries } from './visit-entry.ts'

const DUE = ['all', 'overdue', 'week'] as const
type Due = (typeof DUE)[number]

const WEEK = 7

const isDue = ({ daysLeft }: VisitEntry, due: Due) =>
  due === 'all' ||
  (daysLeft !== null && (due === 'overdue' ? daysLeft < 0 : daysLeft >= 0 && daysLeft <= WEEK))

type Props = { readonly view: 'list' | 'calendar'; readonly create: ReactNode }

/** The visits of the year that somebody arranged, as a list or on a calendar. */
export function VisitList({ view, create }: Props) {
  const text = useText('visits')
  const basis = useBasis()
  const [wanted, setWanted] = useState('')
  const [due, setDue] = useState<Due>('all')
  const visits = useCall('visits.list', { year: basis.year })
  const dueVisits = useCall('visits.due', { year: basis.year, today: today() })
  const columns = useVisitColumns(basis)
  const list = useListExport(text.table, columns)
  return (
    <Answer query={visits}>
      {(all) => {
        if (all.length === 0) return <EmptyState title={text.none} hint={text.noneHint} action={create} />
        const entries = visitEntries(all, dueVisits.data ?? [])
        const count = (which: Due) => entries.filter((entry) => isDue(entry, which)).length
        const shown = entries.filter(
          (entry) =>
            isDue(entry, due) &&
            [entry.schoolName, ...entry.inspectors].some((value) => value.includes(wanted)),
        )
        const labels = { all: text.allCount, overdue: text.overdueCount, week: text.weekCount }
        return (
          <>
            <Flex gap="middle" align="center" wrap className="toolbar">
              <Segmented<Due>
                aria-label={text.dueSummary}
                value={due}
                onChange={setDue}
                options={DUE.map((value) => ({ value, label: labels[value]({ count: count(value) }) }))}
              />
              <FindField label={text.find} onFind={setWanted} width="medium-input" />
              <Typography.Text type="secondary">
                {text.count({ shown: shown.length, all: all.length })}
              </Typography.Text>
              <span className="grow" />
              <ExportButton title={text.table} tables={() => list.tables(shown, wanted)} />
            </Flex>
            {view === 'calendar' ? (
              <VisitCalendar visits={shown} basis={basis} />
            ) : (
              <ListTable
                label={text.table}
                rowKey="id"
                rows={shown}
                columns={columns}
                list={list}
                empty={text.noneFound}
              />
            )}
          </>
        )
      }}
    </Answer>
  )
}
