import type { ComponentType } from 'react'
import { createBrowserRouter, Navigate, type RouteObject } from 'react-router'
import { pagePer } from './page-per.tsx'
import { OverviewPage } from './pages/overview/OverviewPage.tsx'
import { PageFailure } from './shell/PageFailure.tsx'
import { PageMissing } from './shell/PageMissing.tsx'
import { Shell } from './shell/Shell.tsx'
import { StartRedirect } from './shell/StartRedirect.tsx'

/** The pages of a place are loaded together when one of them is opened: the start waits for 总览 only. */
const schools = () => import('./pages/schools/index.ts')
const data = () => import('./pages/data/index.ts')
const indicators = () => import('./pages/indicators/index.ts')
const visits = () => import('./pages/visits/index.ts')
const acceptance = () => import('./pages/acceptance/index.ts')
const settings = () => import('./pages/settings/index.ts')

/** @param parts of the address, for each value of which there is a page of its own. */
function lazily<Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
  ...parts: readonly string[]
) {
  return { Component: async () => pagePer((await load())[name], parts) }
}

const pages: RouteObject[] = [
  { index: true, element: <Navigate to="overview" replace /> },
  { path: 'overview', element: <OverviewPage /> },
  {
    path: 'schools',
    lazy: lazily(schools, 'SchoolsPage'),
    children: [
      { path: 'new', lazy: lazily(schools, 'SchoolFormDrawer') },
      { path: ':schoolId', lazy: lazily(schools, 'SchoolDrawer', 'schoolId') },
      { path: ':schoolId/edit', lazy: lazily(schools, 'SchoolFormDrawer', 'schoolId') },
    ],
  },
  {
    path: 'data',
    lazy: lazily(data, 'DataPage'),
    children: [
      { path: 'history', lazy: lazily(data, 'ImportHistoryDrawer') },
      { path: 'forms', lazy: lazily(data, 'IssueFormsDrawer') },
      { path: 'layouts', lazy: lazily(data, 'RememberedDrawer') },
    ],
  },
  { path: 'data/mapping', lazy: lazily(data, 'MappingPage') },
  { path: 'data/layouts/:mappingId', lazy: lazily(data, 'RememberedPage', 'mappingId') },
  {
    path: 'data/table',
    lazy: lazily(data, 'TablePage'),
    children: [{ path: ':schoolId/:field/:stage', lazy: lazily(data, 'ValueDrawer') }],
  },
  {
    path: 'data/checks',
    lazy: lazily(data, 'ChecksPage'),
    children: [{ path: ':schoolId/:field/:stage', lazy: lazily(data, 'ValueDrawer') }],
  },
  { path: 'indicators', element: <Navigate to="primary" replace /> },
  { path: 'indicators/county', lazy: lazily(indicators, 'CountyPage') },
  { path: 'indicators/forms/:form?', lazy: lazily(indicators, 'FormsPage') },
  { path: 'indicators/fiscal', lazy: lazily(indicators, 'FiscalPage') },
  { path: 'indicators/gaps', lazy: lazily(indicators, 'PlanGapsPage') },
  { path: 'indicators/shortfall', lazy: lazily(indicators, 'ShortfallPage') },
  { path: 'indicators/:stage/dispersion/:indicator?', lazy: lazily(indicators, 'DispersionPage') },
  { path: 'indicators/:stage/trends', lazy: lazily(indicators, 'TrendsPage') },
  {
    path: 'indicators/:stage',
    lazy: lazily(indicators, 'IndicatorsPage'),
    children: [{ path: ':schoolId/:indicator', lazy: lazily(indicators, 'DerivationDrawer') }],
  },
  {
    path: 'visits',
    lazy: lazily(visits, 'VisitsPage'),
    children: [
      { path: 'new', lazy: lazily(visits, 'NewVisitDrawer') },
      { path: 'plan/:rule', lazy: lazily(visits, 'PlanVisitsDrawer', 'rule') },
    ],
  },
  {
    path: 'visits/:visitId',
    lazy: lazily(visits, 'VisitPage', 'visitId'),
    children: [
      { path: 'edit', lazy: lazily(visits, 'EditVisitDrawer') },
      { path: 'adopt/:item/:part', lazy: lazily(visits, 'AdoptDrawer', 'item', 'part') },
    ],
  },
  { path: 'visits/:visitId/finish', lazy: lazily(visits, 'FinishPage', 'visitId') },
  { path: 'visits/:visitId/report/:slug', lazy: lazily(acceptance, 'ReportPage') },
  {
    path: 'acceptance',
    lazy: lazily(acceptance, 'AcceptancePage'),
    children: [{ path: 'decide/:schoolId', lazy: lazily(acceptance, 'DecisionDrawer', 'schoolId') }],
  },
  { path: 'acceptance/report/:slug/:schoolId?', lazy: lazily(acceptance, 'ReportPage') },
  { path: 'settings', lazy: lazily(settings, 'SettingsPage') },
  { path: '*', element: <PageMissing /> },
]

/** The places of the product. `routes.ts` writes their addresses. */
export function createRouter() {
  return createBrowserRouter([
    { path: '/', element: <StartRedirect />, errorElement: <PageFailure /> },
    {
      path: '/:year/:standard',
      element: <Shell />,
      errorElement: <PageFailure />,
      // Until the place is loaded that the address names: moments, and nothing to see.
      hydrateFallbackElement: <></>,
      children: pages.map((page) => ({ ...page, errorElement: <PageFailure /> })),
    },
    { path: '*', element: <PageMissing /> },
  ])
}
