import { useMemo } from 'react'
import { useParams } from 'react-router'

/** What is chosen once, above everything, and stands in the address of every page. */
export type Basis = { readonly year: number; readonly standard: string }

export const PAGES = [
  'overview',
  'schools',
  'data',
  'indicators',
  'visits',
  'acceptance',
  'settings',
] as const
export type Page = (typeof PAGES)[number]

/** 数据: its pages, each with an address of its own. */
export const DATA_PLACES = ['intake', 'table', 'checks'] as const
export type DataPlace = (typeof DATA_PLACES)[number]

/** 指标: its pages, each with an address of its own. */
export const INDICATOR_PLACES = [
  'matrix',
  'county',
  'forms',
  'shortfall',
  'dispersion',
  'trends',
  'fiscal',
  'gaps',
] as const
export type IndicatorPlace = (typeof INDICATOR_PLACES)[number]

const join = (basis: Basis, ...parts: readonly string[]) =>
  `/${[String(basis.year), basis.standard, ...parts].map(encodeURIComponent).join('/')}`

/** Stands in an address where a value belongs to no school. */
export const COUNTY = 'county'

/** The address of every place; nothing else writes addresses. */
export const paths = {
  page: (basis: Basis, page: Page) => join(basis, page),
  settings: (basis: Basis, tab: string) => `${join(basis, 'settings')}?tab=${encodeURIComponent(tab)}`,
  school: (basis: Basis, schoolId: string, tab?: string) =>
    `${join(basis, 'schools', schoolId)}${tab === undefined ? '' : `?tab=${encodeURIComponent(tab)}`}`,
  newSchool: (basis: Basis) => join(basis, 'schools', 'new'),
  editSchool: (basis: Basis, schoolId: string) => join(basis, 'schools', schoolId, 'edit'),
  intake: (basis: Basis) => join(basis, 'data'),
  importHistory: (basis: Basis) => join(basis, 'data', 'history'),
  issueForms: (basis: Basis) => join(basis, 'data', 'forms'),
  mapping: (basis: Basis, token: string) =>
    `${join(basis, 'data', 'mapping')}?file=${encodeURIComponent(token)}`,
  remembered: (basis: Basis) => join(basis, 'data', 'layouts'),
  rememberedMapping: (basis: Basis, id: string) => join(basis, 'data', 'layouts', id),
  table: (basis: Basis) => join(basis, 'data', 'table'),
  tableValue: (basis: Basis, schoolId: string | null, field: string, stage: string) =>
    join(basis, 'data', 'table', schoolId ?? COUNTY, field, stage),
  /** With the table of the whole county behind it. */
  countyValue: (basis: Basis, field: string) =>
    `${join(basis, 'data', 'table', COUNTY, field, 'whole')}?subject=county`,
  checks: (basis: Basis) => join(basis, 'data', 'checks'),
  checkedValue: (basis: Basis, schoolId: string | null, field: string, stage: string) =>
    join(basis, 'data', 'checks', schoolId ?? COUNTY, field, stage),
  planGaps: (basis: Basis) => join(basis, 'indicators', 'gaps'),
  matrix: (basis: Basis, stage: string) => join(basis, 'indicators', stage),
  county: (basis: Basis, item?: string) =>
    `${join(basis, 'indicators', 'county')}${item === undefined ? '' : `?item=${encodeURIComponent(item)}`}`,
  /** Null: the data. */
  scenario: (basis: Basis, stage: string, id: string | null) =>
    `${join(basis, 'indicators', stage)}${id === null ? '' : `?scenario=${encodeURIComponent(id)}`}`,
  shortfall: (basis: Basis) => join(basis, 'indicators', 'shortfall'),
  forms: (basis: Basis, form?: string) =>
    join(basis, 'indicators', 'forms', ...(form === undefined ? [] : [form])),
  dispersion: (basis: Basis, stage: string, indicator?: string) =>
    join(basis, 'indicators', stage, 'dispersion', ...(indicator === undefined ? [] : [indicator])),
  /** Null: of the whole county. */
  trends: (basis: Basis, stage: string, schoolId: string | null = null) =>
    `${join(basis, 'indicators', stage, 'trends')}${schoolId === null ? '' : `?school=${encodeURIComponent(schoolId)}`}`,
  fiscal: (basis: Basis) => join(basis, 'indicators', 'fiscal'),
  figure: (basis: Basis, stage: string, schoolId: string, indicator: string) =>
    join(basis, 'indicators', stage, schoolId, indicator),
  newVisit: (basis: Basis) => join(basis, 'visits', 'new'),
  dueVisits: (basis: Basis, rule: string) =>
    `${join(basis, 'visits')}?view=due&rule=${encodeURIComponent(rule)}`,
  planVisits: (basis: Basis, rule: string) => `${join(basis, 'visits', 'plan', rule)}?view=due`,
  visit: (basis: Basis, visitId: string) => join(basis, 'visits', visitId),
  visitItem: (basis: Basis, visitId: string, item: string) =>
    `${join(basis, 'visits', visitId)}?item=${encodeURIComponent(item)}`,
  editVisit: (basis: Basis, visitId: string) => join(basis, 'visits', visitId, 'edit'),
  adoptFigure: (basis: Basis, visitId: string, item: string, part: string) =>
    join(basis, 'visits', visitId, 'adopt', item, part),
  finishVisit: (basis: Basis, visitId: string) => join(basis, 'visits', visitId, 'finish'),
  visitReport: (basis: Basis, visitId: string, slug: string) =>
    join(basis, 'visits', visitId, 'report', slug),
  decide: (basis: Basis, schoolId: string) => join(basis, 'acceptance', 'decide', schoolId),
  report: (basis: Basis, slug: string, schoolId: string | null) =>
    join(basis, 'acceptance', 'report', slug, ...(schoolId === null ? [] : [schoolId])),
}

export function parseBasis(params: { readonly year?: string; readonly standard?: string }): Basis | null {
  const year = Number(params.year)
  if (!Number.isInteger(year) || year < 2000 || year > 2100 || params.standard === undefined) return null
  return { year, standard: params.standard }
}

/** @throws Error outside the pages of a basis. */
export function useBasis(): Basis {
  const { year, standard } = useParams()
  const basis = useMemo(
    () => parseBasis({ ...(year && { year }), ...(standard && { standard }) }),
    [year, standard],
  )
  if (basis === null) throw new Error('page without year and standard')
  return basis
}

/** The same place in another year or under another standard. */
export function withBasis(pathname: string, basis: Basis): string {
  const rest = pathname.split('/').slice(3).join('/')
  return `/${basis.year}/${encodeURIComponent(basis.standard)}/${rest}`
}
