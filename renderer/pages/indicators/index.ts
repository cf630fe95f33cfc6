export { CountyPage } from './county/CountyPage.tsx'
export { DerivationDrawer } from './DerivationDrawer.tsx'
export { DispersionPage } from './dispersion/DispersionPage.tsx'
export { IndicatorsPage } from './IndicatorsPage.tsx'
