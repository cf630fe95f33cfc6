import type { Studio } from './studio.ts'

const PLACES = [
  'overview',
  'schools',
  'schools/new',
  'data',
  'data/history',
  'data/forms',
  'data/layouts',
  'data/table',
  'data/checks',
  'indicators/primary',
  'indicators/county',
  'indicators/forms/schools',
  'indicators/shortfall',
  'indicators/primary/trends',
  'indicators/fiscal',
  'indicators/primary/dispersion',
  'visits',
  'visits/new',
  'visits?view=due',
  'acceptance',
  'settings',
  'settings?tab=standards',
  'settings?tab=overrides',
  'settings?tab=relaxations',
  'settings?tab=warnings',
  'settings?tab=fields',
  'settings?tab=backups',
] as const

/** Every place that has an address of its own, as it is before anything was imported. */
export async function takePagePictures({ go, picture }: Studio): Promise<void> {
  for (const place of PLACES) {
    await go(place)
    await picture(place.replaceAll(/\W+/g, '-'))
  }
}
