import { MoonOutlined, SearchOutlined, SunOutlined, UserOutlined } from '@ant-design/icons'
import { Button, Layout, Select, Space, Typography } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { useCall } from '../api/use-call.ts'
import { currentSchoolYear } from '../format.ts'
import { type Basis, paths, withBasis } from '../routes.ts'
import { useNaming, useText } from '../text.ts'
import { useAppearance } from './Appearance.tsx'
import type { AppInfo } from './app-info.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { useSearchKey } from './use-search-key.ts'

const BeginYear = lazy(async () => ({ default: (await import('./BeginYear.tsx')).BeginYear }))
const SearchDialog = lazy(async () => ({ default: (await import('./SearchDialog.tsx')).SearchDialog }))

type Props = { readonly app: AppInfo; readonly basis: Basis }

export function Header({ app, basis }: Props) {
  const text = useText('shell')
  const naming = useNaming()
  const words = useText('words')
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const { theme, setTheme } = useAppearance()
  const standings = useText('standings')
  const [searching, setSearching] = useState(false)
  const [beginning, setBeginning] = useState(false)
  useSearchKey(() => setSearching(true))
  const standards = useCall('dictionary.standards', { year: basis.year }, { keepFormer: true })
  const thisYear = currentSchoolYear(new Date())
  const years = [...new Set([...app.years, basis.year, thisYear])].sort((a, b) => b - a)
  const go = (next: Basis) => navigate(withBasis(pathname, next))
  return (
    <Layout.Header className="shell-header">
      <Typography.Text strong>{app.county}</Typography.Text>
      <Select
        aria-label={text.chooseYear}
        value={basis.year}
        onChange={(year) => go({ ...basis, year })}
        options={years.map((year) => ({ value: year, label: words.schoolYear({ year }) }))}
        className="choose-year"
        popupRender={(menu) => (
          <>
            {menu}
            <Button type="link" block onClick={() => setBeginning(true)}>
              {standings.beginYear}
            </Button>
          </>
        )}
        popupMatchSelectWidth={false}
      />
      <Select
        aria-label={text.chooseStandard}
        value={basis.standard}
        onChange={(standard) => go({ ...basis, standard })}
        options={(standards.data ?? []).map((standard) => ({
          value: standard.slug,
          label: naming(standard.label),
        }))}
        className="choose-standard"
      />
      <span className="grow" />
      <Button icon={<SearchOutlined aria-hidden />} onClick={() => setSearching(true)}>
        {text.search} <kbd>{text.searchKeys}</kbd>
      </Button>
      <Button
        type="text"
        icon={theme === 'dark' ? <SunOutlined aria-hidden /> : <MoonOutlined aria-hidden />}
        aria-label={theme === 'dark' ? text.toLight : text.toDark}
        title={theme === 'dark' ? text.toLight : text.toDark}
        onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
      />
      <LanguageSwitch />
      <Link to={paths.page(basis, 'settings')} className="user">
        <Space size={4}>
          <UserOutlined aria-hidden />
          {app.userName ?? text.noUser}
        </Space>
      </Link>
      <Suspense>
        {beginning ? (
          <BeginYear
            next={app.years.includes(thisYear) ? Math.max(...years) + 1 : thisYear}
            onBegun={(year) => {
              setBeginning(false)
              go({ ...basis, year })
            }}
            onClose={() => setBeginning(false)}
          />
        ) : null}
        {searching ? <SearchDialog basis={basis} onClose={() => setSearching(false)} /> : null}
      </Suspense>
    </Layout.Header>
  )
}
