import {
  AuditOutlined,
  BankOutlined,
  CarryOutOutlined,
  DashboardOutlined,
  LineChartOutlined,
  SettingOutlined,
  TableOutlined,
} from '@ant-design/icons'
import { Badge, Menu } from 'antd'
import { Link, useLocation } from 'react-router'
import { AGENDA_DAYS } from '../api/agenda-days.ts'
import { useCall } from '../api/use-call.ts'
import { today } from '../format.ts'
import { type Basis, PAGES, type Page, paths } from '../routes.ts'
import { useText } from '../text.ts'

const ICONS = {
  overview: <DashboardOutlined aria-hidden />,
  schools: <BankOutlined aria-hidden />,
  data: <TableOutlined aria-hidden />,
  indicators: <LineChartOutlined aria-hidden />,
  visits: <CarryOutOutlined aria-hidden />,
  acceptance: <AuditOutlined aria-hidden />,
  settings: <SettingOutlined aria-hidden />,
} satisfies Record<Page, unknown>

export function MainMenu({ basis }: { readonly basis: Basis }) {
  const text = useText('shell')
  const { pathname } = useLocation()
  const agenda = useCall('visits.agenda', { year: basis.year, today: today(), days: AGENDA_DAYS })
  const overdue = (agenda.data ?? []).filter(({ daysLeft }) => daysLeft < 0).length
  const current = PAGES.filter((page) => pathname.startsWith(paths.page(basis, page)))
  return (
    <nav aria-label={text.menuLabel}>
      <Menu
        mode="inline"
        selectedKeys={current}
        items={PAGES.map((page) => ({
          key: page,
          icon: ICONS[page],
          label: (
            <Link to={paths.page(basis, page)}>
              {text.menu[page]}
              {page === 'visits' && overdue > 0 ? (
                <span className="menu-badge" title={text.overdueVisits({ count: overdue })}>
                  <Badge size="small" count={overdue} aria-hidden />
                  <span className="only-read">{text.overdueVisits({ count: overdue })}</span>
                </span>
              ) : null}
            </Link>
          ),
        }))}
      />
    </nav>
  )
}
