import type { Standard } from '../../shared/assessment/standard.ts'
import type { Messages } from '../../shared/messages/language.ts'
import type { School } from '../../shared/schools/school.ts'
import type { Visit } from '../../shared/visits/visit.ts'
import { type Basis, PAGES, paths } from '../routes.ts'
import type { Naming } from '../text.ts'

export type PlaceGroup = {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** Everything that Ctrl+K finds, by group: address and name. */
export function searchPlaces(
  basis: Basis,
  text: Messages['screens']['shell'],
  schools: readonly School[],
  indicators: Standard['indicators'],
  naming: Naming,
  visits: readonly Pick<Visit, 'id' | 'schoolName' | 'plannedOn'>[] = [],
): readonly PlaceGroup[] {
  return [
    {
      label: text.searchScreens,
      options: PAGES.map((page) => ({ value: paths.page(basis, page), label: text.menu[page] })),
    },
    {
      label: text.searchSchools,
      options: schools.map(({ id, name }) => ({ value: paths.school(basis, id), label: name })),
    },
    {
      label: text.searchIndicators,
      options: indicators.map(({ id, label }) => ({
        value: `${paths.matrix(basis, 'primary')}?indicator=${id}`,
        label: naming(label),
      })),
    },
    {
      label: text.searchVisits,
      options: visits.map(({ id, schoolName, plannedOn }) => ({
        value: paths.visit(basis, id),
        label: `${schoolName} ${plannedOn}`,
      })),
    },
  ]
}

const LIMIT_PER_GROUP = 8

export function findPlaces(groups: readonly PlaceGroup[], typed: string) {
  const wanted = typed.trim().toLowerCase()
  return groups
    .map(({ label, options }) => ({
      label,
      options: options
        .filter((option) => option.label.toLowerCase().includes(wanted))
        .slice(0, LIMIT_PER_GROUP),
    }))
    .filter(({ options }) => options.length > 0)
}
