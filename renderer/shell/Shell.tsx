import { Layout } from 'antd'
import { lazy, Suspense } from 'react'
import { Outlet, useParams } from 'react-router'
import { useCall } from '../api/use-call.ts'
import { Answer } from '../components/Answer.tsx'
import { parseBasis } from '../routes.ts'
import { useLanguage, useText } from '../text.ts'
import { Header } from './Header.tsx'
import { InventedBanner } from './InventedBanner.tsx'
import { MainMenu } from './MainMenu.tsx'
import { PageMissing } from './PageMissing.tsx'
import { StatusLine } from './StatusLine.tsx'

const FirstStart = lazy(async () => ({ default: (await import('./FirstStart.tsx')).FirstStart }))

/** Names of pages are longer in English. */
const MENU_WIDTH = { 'zh-CN': 124, en: 156 }

/** The frame: menu left, county, year and standard above, the status line below. */
export function Shell() {
  const text = useText('shell')
  const { language } = useLanguage()
  const basis = parseBasis(useParams())
  const info = useCall('app.info', {})
  if (basis === null) return <PageMissing />
  return (
    <Answer query={info}>
      {(app) => (
        <Layout className="shell">
          <a className="skip-link" href="#content">
            {text.skipToContent}
          </a>
          <Layout.Sider width={MENU_WIDTH[language]} theme="light" className="shell-menu">
            <div className="product-name">{text.product}</div>
            <MainMenu basis={basis} />
          </Layout.Sider>
          <Layout>
            <Header app={app} basis={basis} />
            {app.invented ? <InventedBanner /> : null}
            <Layout.Content className="shell-content" id="content" role="main" tabIndex={-1}>
              {/* Another year or standard is another page: what was typed for one never passes to the next. */}
              <Outlet key={`${basis.year}/${basis.standard}`} />
            </Layout.Content>
            <StatusLine app={app} />
          </Layout>
          <Suspense>{app.userName === null ? <FirstStart app={app} basis={basis} /> : null}</Suspense>
        </Layout>
      )}
    </Answer>
  )
}
