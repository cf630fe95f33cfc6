import type { Campus } from '../contract/lists.ts'
import type { CampusInput } from './input.ts'

/** The campuses of a school as an assessment takes them; undefined where there are none. */
export function campusInputs(campuses: readonly Campus[] | undefined): readonly CampusInput[] | undefined {
  if (campuses === undefined || campuses.length === 0) return undefined
  return campuses.map(({ name, figures }) => ({
    name,
    value: (field, stage) =>
      figures.find((figure) => figure.field === field && figure.stage === stage)?.value ?? null,
  }))
}
