import { PlusOutlined } from '@ant-design/icons'
import { Button, Flex, Input, Segmented, Table, Typography } from 'antd'
import { useState } from 'react'
import { Outlet, useNavigate, useSearchParams } from 'react-router'
import { useCall } from '../../api/use-call.ts'
import { Answer } from '../../components/Answer.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { day } from '../../format.ts'
import { paths, useBasis } from '../../routes.ts'
import { useText } from '../../text.ts'
import { useVisitColumns } from './use-visit-columns.tsx'
import { VisitCalendar } from './VisitCalendar.tsx'
import { type VisitEntry, visitEntries } from './visit-entry.ts'

const DUE = ['all', 'overdue', 'week'] as const
type Due = (typeof DUE)[number]

const isDue = ({ daysLeft }: VisitEntry, due: Due) =>
  due === 'all' || (daysLeft !== null && (due === 'overdue' ? daysLeft < 0 : daysLeft >= 0 && daysLeft <= 7))

/** 督导: the visits of the year as a list or on a calendar. */
export function VisitsPage() {
  const text = useText('visits')
  const basis = useBasis()
  const navigate = useNavigate()
  const [address, setAddress] = useSearchParams()
  const [wanted, setWanted] = useState('')
  const [due, setDue] = useState<Due>('all')
  const visits = useCall('visits.list', { year: basis.year })
  const dueVisits = useCall('visits.due', { year: basis.year, today: day(new Date().toISOString()) })
  const columns = useVisitColumns(basis)
  const view = address.get('view') === 'calendar' ? 'calendar' : 'list'
  const create = (
    <Button
      type="primary"
      icon={<PlusOutlined aria-hidden />}
      onClick={() => navigate(paths.newVisit(basis))}
    >
      {text.create}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={text.title}
        secondary={
          <Segmented
            aria-label={text.viewLabel}
            value={view}
            onChange={(value) => setAddress(value === 'calendar' ? { view: value } : {}, { replace: true })}
            options={(['list', 'calendar'] as const).map((value) => ({ value, label: text.views[value] }))}
          />
        }
        primary={create}
      />
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
              <Flex gap="middle" align="center" className="toolbar">
                <Segmented<Due>
                  aria-label={text.dueSummary}
                  value={due}
                  onChange={setDue}
                  options={DUE.map((value) => ({ value, label: labels[value]({ count: count(value) }) }))}
                />
                <Input.Search
                  allowClear
                  className="medium-input"
                  placeholder={text.find}
                  aria-label={text.find}
                  onChange={(event) => setWanted(event.target.value.trim())}
                />
                <Typography.Text type="secondary">
                  {text.count({ shown: shown.length, all: all.length })}
                </Typography.Text>
              </Flex>
              {view === 'calendar' ? (
                <VisitCalendar visits={shown} basis={basis} />
              ) : (
                <Table
                  aria-label={text.table}
                  rowKey="id"
                  dataSource={shown}
                  columns={columns}
                  pagination={{ pageSize: 50, hideOnSinglePage: true }}
                  locale={{ emptyText: text.noneFound }}
                />
              )}
            </>
          )
        }}
      </Answer>
      <Outlet />
    </>
  )
}
