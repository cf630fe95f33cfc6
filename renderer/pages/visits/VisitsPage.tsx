import { PlusOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { Outlet, useNavigate, useSearchParams } from 'react-router'
import { PageHeader } from '../../components/PageHeader.tsx'
import { paths, useBasis } from '../../routes.ts'
import { useText } from '../../text.ts'
import { DueView } from './due/DueView.tsx'
import { VisitList } from './VisitList.tsx'

const VIEWS = ['list', 'calendar', 'due'] as const
type View = (typeof VIEWS)[number]

/** 督导: the visits of the year as a list or on a calendar, and what is due by the rules. */
export function VisitsPage() {
  const text = useText('visits')
  const basis = useBasis()
  const navigate = useNavigate()
  const [address, setAddress] = useSearchParams()
  const view = VIEWS.find((known) => known === address.get('view')) ?? 'list'
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
          <Segmented<View>
            aria-label={text.viewLabel}
            value={view}
            onChange={(value) => setAddress(value === 'list' ? {} : { view: value }, { replace: true })}
            options={VIEWS.map((value) => ({ value, label: text.views[value] }))}
          />
        }
        primary={create}
      />
      {view === 'due' ? <DueView /> : <VisitList view={view} create={create} />}
      <Outlet />
    </>
  )
}
