import type { SchoolAttributes } from './school.ts'

/** What an import changes in the registry: one attribute of one school. */
export type SchoolChange = {
  readonly schoolId: string
  readonly attribute: keyof SchoolAttributes
  readonly before: SchoolAttributes[keyof SchoolAttributes]
  readonly after: SchoolAttributes[keyof SchoolAttributes]
}
