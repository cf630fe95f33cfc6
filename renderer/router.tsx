import { createBrowserRouter, Navigate, type RouteObject } from 'react-router'
import { AcceptancePage } from './pages/acceptance/AcceptancePage.tsx'
import { DecisionDrawer } from './pages/acceptance/DecisionDrawer.tsx'
import { ReportPage } from './pages/acceptance/ReportPage.tsx'
import { ChecksPage } from './pages/data/checks/ChecksPage.tsx'
import { DataPage } from './pages/data/DataPage.tsx'
import { IssueFormsDrawer } from './pages/data/forms/IssueFormsDrawer.tsx'
import { TablePage } from './pages/data/grid/TablePage.tsx'
import { ValueDrawer } from './pages/data/grid/ValueDrawer.tsx'
import { ImportHistoryDrawer } from './pages/data/ImportHistoryDrawer.tsx'
import { MappingPage } from './pages/data/mapping/MappingPage.tsx'
import { RememberedDrawer } from './pages/data/mapping/RememberedDrawer.tsx'
import { RememberedPage } from './pages/data/mapping/RememberedPage.tsx'
import { DerivationDrawer } from './pages/indicators/DerivationDrawer.tsx'
import { DispersionPage } from './pages/indicators/dispersion/DispersionPage.tsx'
import { IndicatorsPage } from './pages/indicators/IndicatorsPage.tsx'
import { OverviewPage } from './pages/overview/OverviewPage.tsx'
import { SchoolDrawer } from './pages/schools/SchoolDrawer.tsx'
import { SchoolFormDrawer } from './pages/schools/SchoolFormDrawer.tsx'
import { SchoolsPage } from './pages/schools/SchoolsPage.tsx'
import { SettingsPage } from './pages/settings/SettingsPage.tsx'
import { PlanVisitsDrawer } from './pages/visits/due/PlanVisitsDrawer.tsx'
import { EditVisitDrawer } from './pages/visits/EditVisitDrawer.tsx'
import { FinishPage } from './pages/visits/finish/FinishPage.tsx'
import { AdoptDrawer } from './pages/visits/form/AdoptDrawer.tsx'
import { NewVisitDrawer } from './pages/visits/NewVisitDrawer.tsx'
import { VisitPage } from './pages/visits/VisitPage.tsx'
import { VisitsPage } from './pages/visits/VisitsPage.tsx'
import { PageFailure } from './shell/PageFailure.tsx'
import { PageMissing } from './shell/PageMissing.tsx'
import { Shell } from './shell/Shell.tsx'
import { StartRedirect } from './shell/StartRedirect.tsx'

const pages: RouteObject[] = [
  { index: true, element: <Navigate to="overview" replace /> },
  { path: 'overview', element: <OverviewPage /> },
  {
    path: 'schools',
    element: <SchoolsPage />,
    children: [
      { path: 'new', element: <SchoolFormDrawer /> },
      { path: ':schoolId', element: <SchoolDrawer /> },
      { path: ':schoolId/edit', element: <SchoolFormDrawer /> },
    ],
  },
  {
    path: 'data',
    element: <DataPage />,
    children: [
      { path: 'history', element: <ImportHistoryDrawer /> },
      { path: 'forms', element: <IssueFormsDrawer /> },
      { path: 'layouts', element: <RememberedDrawer /> },
    ],
  },
  { path: 'data/mapping', element: <MappingPage /> },
  { path: 'data/layouts/:mappingId', element: <RememberedPage /> },
  {
    path: 'data/table',
    element: <TablePage />,
    children: [{ path: ':schoolId/:field/:stage', element: <ValueDrawer place="table" /> }],
  },
  {
    path: 'data/checks',
    element: <ChecksPage />,
    children: [{ path: ':schoolId/:field/:stage', element: <ValueDrawer place="checks" /> }],
  },
  { path: 'indicators', element: <Navigate to="primary" replace /> },
  { path: 'indicators/:stage/dispersion/:indicator?', element: <DispersionPage /> },
  {
    path: 'indicators/:stage',
    element: <IndicatorsPage />,
    children: [{ path: ':schoolId/:indicator', element: <DerivationDrawer /> }],
  },
  {
    path: 'visits',
    element: <VisitsPage />,
    children: [
      { path: 'new', element: <NewVisitDrawer /> },
      { path: 'plan/:rule', element: <PlanVisitsDrawer /> },
    ],
  },
  {
    path: 'visits/:visitId',
    element: <VisitPage />,
    children: [
      { path: 'edit', element: <EditVisitDrawer /> },
      { path: 'adopt/:item/:part', element: <AdoptDrawer /> },
    ],
  },
  { path: 'visits/:visitId/finish', element: <FinishPage /> },
  { path: 'visits/:visitId/report/:slug', element: <ReportPage /> },
  {
    path: 'acceptance',
    element: <AcceptancePage />,
    children: [{ path: 'decide/:schoolId', element: <DecisionDrawer /> }],
  },
  { path: 'acceptance/report/:slug/:schoolId?', element: <ReportPage /> },
  { path: 'settings', element: <SettingsPage /> },
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
      children: pages.map((page) => ({ ...page, errorElement: <PageFailure /> })),
    },
    { path: '*', element: <PageMissing /> },
  ])
}
