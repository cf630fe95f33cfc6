export { SchoolDrawer } from './SchoolDrawer.tsx'
export { SchoolFormDrawer } from './SchoolFormDrawer.tsx'
export { SchoolsPage } from './SchoolsPage.tsx'
