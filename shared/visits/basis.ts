import type { VisitForm } from './visit-form.ts'

/**
 * What a visit is held against: the school and what it declared. Taken from the store while the visit is
 * open, and kept with the closing once it is locked, so that a signed visit says for good what it said.
 */
export type VisitBasis = Pick<
  VisitForm,
  'school' | 'facts' | 'declared' | 'declaredValues' | 'classes' | 'rooms' | 'relaxations' | 'progress'
>
