export { AcceptancePage } from './AcceptancePage.tsx'
export { DecisionDrawer } from './DecisionDrawer.tsx'
export { ReportPage } from './ReportPage.tsx'
