import { fields } from '../../../seeds/fields/index.ts'
import { relaxations } from '../../../seeds/relaxations/index.ts'
import { quality2017 } from '../../../seeds/standards/quality-2017.ts'
import { assessCounty } from '../../../shared/assessment/county/assess-county.ts'
import type { CountyInput, CountySchool } from '../../../shared/assessment/county/input.ts'
import type { CountyRuleResult } from '../../../shared/assessment/county/result.ts'
import { schoolFacts } from '../../../shared/checklists/school-facts.ts'
import type { SchoolClass, SpecialRoom } from '../../../shared/contract/lists.ts'
import type { GrantedRelaxation } from '../../../shared/relaxations/relaxation.ts'
import { newSchoolAttributes, type SchoolAttributes } from '../../../shared/schools/school.ts'
import type { SchoolKind } from '../../../shared/schools/school-kind.ts'
import { type Figures, school } from '../school-input.ts'

type Extra = {
  readonly attributes?: Partial<SchoolAttributes>
  readonly classes?: readonly SchoolClass[]
  readonly rooms?: readonly SpecialRoom[]
  readonly granted?: readonly string[]
}

function granted(id: string): GrantedRelaxation {
  const label = { zh: id, en: id }
  const followUp = { years: 3, by: '2028-06-30' }
  return { id, label, requirement: label, basis: '试', expiresOn: '2026-12-31', followUp }
}

/** A school with its figures (as `school`), its lists and the relaxations that the county grants it. */
export function countySchool(
  name: string,
  kind: SchoolKind,
  figures: Figures,
  { attributes = {}, classes = [], rooms = [], granted: ids = [] }: Extra = {},
): CountySchool {
  const known = newSchoolAttributes({
    name,
    kind,
    sponsor: 7,
    boarding: false,
    location: 'urban',
    ...attributes,
  })
  const declared: Record<string, Record<string, string>> = {}
  for (const [key, value] of Object.entries(figures)) {
    const [field = '', stage = 'whole'] = key.split('.')
    declared[field] = { ...declared[field], [stage]: String(value) }
  }
  return {
    input: school(name, kind, figures, attributes),
    facts: schoolFacts(known, 2025, classes, ids),
    declared,
    classes,
    rooms,
    granted: ids.map(granted),
  }
}

export const classOf = (students: number, stage: SchoolClass['stage'] = 'primary'): SchoolClass => ({
  stage,
  grade: 1,
  name: `${students}人班`,
  students,
})

export const roomOf = (kind: SpecialRoom['kind'], areaSquareMetres: string): SpecialRoom => ({
  kind,
  name: `${kind} ${areaSquareMetres}`,
  areaSquareMetres,
})

type Known = Partial<Omit<CountyInput, 'county'>> & { readonly county?: Figures }

export function countyInput({ county = {}, ...known }: Known): CountyInput {
  return {
    schools: [],
    judgements: [],
    choices: [],
    relaxations,
    byStage: new Set(fields.filter(({ stages }) => stages.length > 0).map(({ code }) => code)),
    county: (field) => {
      const value = county[field]
      return value === undefined ? null : { observationId: field, value: String(value) }
    },
    ...known,
  }
}

/** One rule of 2017, told of a county. */
export function ruleOf(item: string, rule: string, known: Known): CountyRuleResult {
  const result = assessCounty(quality2017, { rows: [], dispersion: [], composite: [] }, countyInput(known))
  const found = result.items.find((one) => one.item === item)?.rules.find((one) => one.rule === rule)
  if (found === undefined) throw new Error(`no rule ${item} ${rule}`)
  return found
}
