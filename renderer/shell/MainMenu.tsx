import {
  AuditOutlined,
  BankOutlined,
  CarryOutOutlined,
  DashboardOutlined,
  LineChartOutlined,
  SettingOutlined,
  TableOutlined,
} from '@ant-design/icons'
import { Menu } from 'antd'
import { Link, useLocation } from 'react-router'
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
  const current = PAGES.filter((page) => pathname.startsWith(paths.page(basis, page)))
  return (
    <nav aria-label={text.menuLabel}>
      <Menu
        mode="inline"
        selectedKeys={current}
        items={PAGES.map((page) => ({
          key: page,
          icon: ICONS[page],
          label: <Link to={paths.page(basis, page)}>{text.menu[page]}</Link>,
        }))}
      />
    </nav>
  )
}
