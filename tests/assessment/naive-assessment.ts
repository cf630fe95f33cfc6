import type { IndicatorStatus } from '../../shared/assessment/result.ts'
import type { SchoolKind } from '../../shared/schools/school-kind.ts'
import type { CompulsoryStage, Stage } from '../../shared/schools/stage.ts'
import {
  add,
  compare,
  divide,
  multiply,
  type Rational,
  rational,
  subtract,
  toNumber,
  total,
} from './rational.ts'
import type { Figures } from './school-input.ts'

// The rules of 2017 once more, written out by hand after std §0 to §2 and decisions.md, with divisions
// and without any code or data of the product.

const STAGES: Readonly<Record<string, readonly Stage[]>> = {
  primary: ['primary'],
  teachingPoint: ['primary'],
  junior: ['junior'],
  nineYear: ['primary', 'junior'],
  twelveYear: ['primary', 'junior', 'senior'],
  complete: ['junior', 'senior'],
}

const BY_STAGE = { primary: '1', junior: '1.1', senior: '1.32' }
const ORDER: readonly Stage[] = ['primary', 'junior', 'senior']

const WEIGHTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nineYear: { primary: '1', junior: '1.1' },
  twelveYear: { primary: '1', junior: '1.1', senior: '1.32' },
  complete: { junior: '1', senior: '1.2' },
}

const LIMITS: Readonly<Record<string, readonly [primary: string, junior: string, per: number]>> = {
  teachersAboveRequired: ['4.2', '5.3', 100],
  backboneTeachers: ['1', '1', 100],
  peArtTeachers: ['0.9', '0.9', 100],
  teachingArea: ['4.5', '5.8', 1],
  sportsArea: ['7.5', '10.2', 1],
  equipmentValue: ['2000', '2500', 1],
  multimediaRooms: ['2.3', '2.4', 100],
}
export const INDICATORS = Object.keys(LIMITS)

export type NaiveSchool = {
  readonly kind: SchoolKind
  readonly figures: Figures
  readonly attached?: readonly Stage[]
  readonly campuses?: readonly { readonly name: string; readonly figures: Figures }[]
}
type Known = Rational | null

/** The stages that a school teaches: those without pupils do not count beside others. */
export function naiveStages({ kind, figures, attached = [] }: NaiveSchool): readonly Stage[] {
  const all = ORDER.filter((stage) => STAGES[kind]?.includes(stage) || attached.includes(stage))
  const taught = all.filter((stage) => all.length < 2 || Number(figures[`students.${stage}`] ?? 1) !== 0)
  return taught.length === 0 ? all : taught
}

function ofStage(school: NaiveSchool, field: string, stage: Stage): Known {
  const own = school.figures[`${field}.${stage}`]
  const value = own ?? (naiveStages(school).length === 1 ? school.figures[field] : undefined)
  return value === undefined ? null : rational(value)
}

function ofWhole(school: NaiveSchool, field: string): Known {
  const value = school.figures[field]
  return value === undefined ? null : rational(value)
}

const sumOf = (values: readonly Known[]): Known =>
  values.every((value) => value !== null) ? total(values) : null

function teachers(school: NaiveSchool, id: string, stage: Stage): Known {
  const of = (field: string) => ofStage(school, field, stage)
  if (id === 'backboneTeachers') return of('backboneTeachers')
  if (id === 'teachersAboveRequired') {
    const degrees = [of('bachelorTeachers'), of('masterTeachers'), of('doctorTeachers')]
    const parts = sumOf(stage === 'primary' ? [of('collegeTeachers'), ...degrees] : degrees)
    return of('aboveRequiredTeachers') ?? parts
  }
  const column = of('artTeachers')
  const noColumn = column === null && school.figures.artTeachers === undefined
  const apart = sumOf([of('musicTeachers'), of('fineArtTeachers'), noColumn ? rational(0) : column])
  return of('peAndArtTeachers') ?? sumOf([of('peTeachers'), of('artTeachersSubtotal') ?? apart])
}

/** The fields that a facility is made of, by what is known of the school; subtracted ones begin with a minus. */
function facilityFields(id: string, of: (field: string) => Known): readonly string[] {
  if (id === 'equipmentValue' || id === 'multimediaRooms') return [id]
  const [indoor, gymnasium] = ['indoorSportsArea', 'gymnasiumArea']
  if (id === 'sportsArea') return ['sportsGroundArea', of(gymnasium) === null ? indoor : gymnasium]
  return ['teachingAuxiliaryArea', `-${of(indoor) === null ? gymnasium : indoor}`]
}

function summed(fields: readonly string[], of: (field: string) => Known): Known {
  return sumOf(
    fields.map((field) => {
      const value = of(field.replace('-', ''))
      return value !== null && field.startsWith('-') ? subtract(rational(0), value) : value
    }),
  )
}

const facility = (id: string, of: (field: string) => Known): Known => summed(facilityFields(id, of), of)

type Place = { readonly pupils: (stage: Stage) => Known; readonly of: (field: string) => Known }

/** The campuses, and last what of the school is left without them. */
function placesOf(school: NaiveSchool): readonly Place[] {
  const apart = (school.campuses ?? []).map(({ figures }): Place => {
    const read = (key: string) => (figures[key] === undefined ? null : rational(figures[key]))
    return { pupils: (stage) => read(`students.${stage}`), of: read }
  })
  const left = (whole: Known, taken: readonly Known[]) => {
    const sum = sumOf(taken)
    return whole === null || sum === null ? null : subtract(whole, sum)
  }
  const rest: Place = {
    pupils: (stage) =>
      left(
        ofStage(school, 'students', stage),
        apart.map((place) => place.pupils(stage)),
      ),
    of: (field) =>
      left(
        ofWhole(school, field),
        apart.map((place) => place.of(field)),
      ),
  }
  return [...apart, rest]
}

const weightsOf = ({ kind, attached = [] }: NaiveSchool) =>
  attached.some((stage) => !STAGES[kind]?.includes(stage)) ? BY_STAGE : WEIGHTS[kind]

/** The part of a place that the stage gets; null where a count of pupils is missing or negative. */
function partOf(school: NaiveSchool, place: Place, stage: Stage): Known {
  const weights: Readonly<Record<string, string>> | undefined = weightsOf(school)
  let own = rational(0)
  let sum = rational(0)
  for (const one of naiveStages(school)) {
    const pupils = place.pupils(one)
    const weight = weights?.[one]
    if (pupils === null || pupils.top < 0n || weight === undefined) return null
    const weighted = multiply(pupils, rational(weight))
    if (one === stage) own = weighted
    sum = add(sum, weighted)
  }
  return own.top === 0n ? rational(0) : divide(own, sum)
}

/** What the stage has of a facility that the school shares, place by place. */
function sharedAmount(school: NaiveSchool, id: string, stage: Stage): Known {
  const fields = facilityFields(id, (field) => ofWhole(school, field))
  const places = placesOf(school)
  const rest = places.at(-1)
  const empty = naiveStages(school).every((one) => rest?.pupils(one)?.top === 0n)
  for (const field of fields.map((one) => one.replace('-', ''))) {
    const amount = rest?.of(field) ?? null
    if (amount === null) return null
    if (places.length > 1 && (amount.top < 0n || (empty && amount.top > 0n))) return null
  }
  return sumOf(
    places.map((place) => {
      const [amount, part] = [summed(fields, place.of), partOf(school, place, stage)]
      return amount === null || part === null ? null : multiply(amount, part)
    }),
  )
}

/** The part that the stage gets of what is added: where the rest of the school teaches it not, at its campus. */
function partOfMore(school: NaiveSchool, stage: Stage): Known {
  const parts = placesOf(school).map((place) => partOf(school, place, stage))
  const rest = parts.at(-1) ?? null
  return rest !== null && rest.top > 0n
    ? rest
    : (parts.find((part) => part !== null && part.top > 0n) ?? null)
}

const isTeacher = (id: string) => id.endsWith('Teachers') || id === 'teachersAboveRequired'

/** What the stage itself has; null where it is reported for the whole school only, or not at all. */
const ownAmount = (school: NaiveSchool, id: string, stage: Stage): Known =>
  isTeacher(id) ? teachers(school, id, stage) : facility(id, (field) => ofStage(school, field, stage))

/** The figure of an indicator per pupil or per hundred pupils; null where unknown. */
export function naiveValue(school: NaiveSchool, id: string, stage: CompulsoryStage): Known {
  const limits = LIMITS[id]
  const pupils = ofStage(school, 'students', stage)
  if (limits === undefined || pupils === null || pupils.top <= 0n) return null
  const several = naiveStages(school).length > 1
  const own = ownAmount(school, id, stage)
  const amount = own ?? (isTeacher(id) || !several ? null : sharedAmount(school, id, stage))
  return amount === null ? null : multiply(divide(amount, pupils), rational(limits[2]))
}

export function naiveStatus(school: NaiveSchool, id: string, stage: CompulsoryStage): IndicatorStatus {
  const value = naiveValue(school, id, stage)
  if (value === null) return 'unknown'
  const threshold = rational(LIMITS[id]?.[stage === 'primary' ? 0 : 1] ?? '0')
  if (compare(value, threshold) >= 0) return 'met'
  return compare(value, multiply(threshold, rational('0.85'))) >= 0 ? 'floor' : 'below'
}

/** Half up with two decimals, as the form prints it. */
export function naivePrinted(value: Rational): string {
  const { top, bottom } = multiply(value, rational(100))
  const doubled = 2n * (top < 0n ? -top : top) + bottom
  const hundredths = String(doubled / (2n * bottom)).padStart(3, '0')
  return `${top < 0n ? '-' : ''}${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`
}

/** What is lacking to the threshold, unrounded: of the stage, or of the whole school where that is split. */
export function naiveLacking(school: NaiveSchool, id: string, stage: CompulsoryStage): Known {
  const [value, pupils, limits] = [
    naiveValue(school, id, stage),
    ofStage(school, 'students', stage),
    LIMITS[id],
  ]
  if (value === null || pupils === null || limits === undefined) return null
  const perPupil = subtract(rational(limits[stage === 'primary' ? 0 : 1]), value)
  const lacking = divide(multiply(perPupil, pupils), rational(limits[2]))
  if (ownAmount(school, id, stage) !== null) return lacking
  const share = partOfMore(school, stage)
  return share === null ? null : divide(lacking, share)
}

/** CV by its definition over all rows with pupils; null where one is unknown, or undefined. */
export function naiveCoefficient(
  schools: readonly NaiveSchool[],
  id: string,
  stage: CompulsoryStage,
): number | null {
  const rows = schools
    .filter((school) => naiveStages(school).includes(stage))
    .map((school) => ({
      pupils: ofStage(school, 'students', stage),
      value: naiveValue(school, id, stage),
    }))
    .filter(({ pupils }) => pupils === null || pupils.top !== 0n)
  const pupils = sumOf(rows.map((row) => row.pupils))
  if (pupils === null || rows.length === 0) return null
  const amounts = rows.map((row) => row.value && row.pupils && multiply(row.value, row.pupils))
  const amount = sumOf(amounts)
  if (amount === null || amount.top <= 0n) return null
  const mean = divide(amount, pupils)
  const squares = rows.map(({ value, pupils: own }) => {
    const deviation = subtract(value ?? rational(0), mean)
    return multiply(multiply(deviation, deviation), own ?? rational(0))
  })
  const variance = divide(squares.reduce(add, rational(0)), pupils)
  return Math.sqrt(toNumber(divide(variance, multiply(mean, mean))))
}
