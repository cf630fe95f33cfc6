import fc from 'fast-check'
import type { SchoolInput } from '../../shared/assessment/input.ts'
import type { SchoolKind } from '../../shared/schools/school-kind.ts'
import { STAGES } from '../../shared/schools/stage.ts'
import type { NaiveSchool } from './naive-assessment.ts'
import { type Figures, school } from './school-input.ts'

const KINDS: readonly SchoolKind[] = ['primary', 'junior', 'nineYear', 'twelveYear', 'complete']
const PERSONS = [
  'collegeTeachers',
  'bachelorTeachers',
  'masterTeachers',
  'doctorTeachers',
  'backboneTeachers',
  'peTeachers',
  'musicTeachers',
  'fineArtTeachers',
  'artTeachers',
  'artTeachersSubtotal',
  'aboveRequiredTeachers',
  'peAndArtTeachers',
]
const AMOUNTS = [
  'teachingAuxiliaryArea',
  'indoorSportsArea',
  'gymnasiumArea',
  'sportsGroundArea',
  'equipmentValue',
]

/** Enrolments at which thresholds are often hit exactly, zero, and any other. */
const enrolment = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(20, 50, 100, 200, 500, 1000).map(String) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 2000 }).map(String) },
  { weight: 1, arbitrary: fc.constant('0') },
)
const persons = fc.integer({ min: 0, max: 60 }).map(String)
const decimals = fc
  .tuple(fc.integer({ min: 0, max: 9000 }), fc.constantFrom('', '.5', '.25', '.01', '.1'))
  .map(([whole, rest]) => `${whole}${rest}`)
/** Amounts as multiples of the thresholds, so that equality and its neighbourhood occur. */
const nearThresholds = fc
  .tuple(
    fc.constantFrom(45, 58, 75, 102, 20000, 25000, 17000),
    fc.constantFrom(20, 50, 100, 200, 500, 1000),
    fc.constantFrom(0, 0, 1, -1),
  )
  .map(([threshold, pupils, more]) => String((threshold * pupils * 10 + more) / 100))

const place = fc.constantFrom('stage', 'stage', 'stage', 'whole', 'both', 'none')

function put(field: string, value: fc.Arbitrary<string>): fc.Arbitrary<Figures> {
  return fc.tuple(place, value, value, value).map(([where, whole, primary, junior]): Figures => {
    const byStage = { [`${field}.primary`]: primary, [`${field}.junior`]: junior }
    if (where === 'stage') return byStage
    if (where === 'whole') return { [field]: whole }
    return where === 'both' ? { ...byStage, [field]: whole } : {}
  })
}

const students = fc
  .record(
    { 'students.primary': enrolment, 'students.junior': enrolment, 'students.senior': enrolment },
    { requiredKeys: [] },
  )
  .map((figures): Figures => ({ ...figures }))

/** Stages of attached classes: mostly none. */
const attached = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.subarray([...STAGES], { minLength: 1 }) },
)

const CAMPUS_FIELDS = [...AMOUNTS, 'multimediaRooms']

/** A campus that has about a part of what the school has; some figure may be missing, or too large. */
const campusOf = (figures: Figures): fc.Arbitrary<Figures> =>
  fc
    .tuple(
      fc.array(fc.constantFrom(0, 0, 0.25, 0.5, 0.5, 1, 1.25), { minLength: 3, maxLength: 3 }),
      fc.array(fc.constantFrom(0, 0.25, 0.5, 0.5, 1), {
        minLength: CAMPUS_FIELDS.length,
        maxLength: CAMPUS_FIELDS.length,
      }),
      fc.option(fc.constantFrom(...CAMPUS_FIELDS, 'students.primary'), { freq: 6 }),
    )
    .map(([pupils, amounts, missing]) => {
      const part = (key: string, share: number | undefined) =>
        [key, String(Math.floor(Number(figures[key] ?? 40) * (share ?? 0)))] as const
      const entries = [
        ...STAGES.map((stage, index) => part(`students.${stage}`, pupils[index])),
        ...CAMPUS_FIELDS.map((field, index) => part(field, amounts[index])),
      ]
      return Object.fromEntries(entries.filter(([key]) => key !== missing))
    })

/** Mostly the same school; else one with a campus or two. */
const withCampuses = (school: NaiveSchool): fc.Arbitrary<NaiveSchool> =>
  fc
    .oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(campusOf(school.figures), { minLength: 1, maxLength: 2 }) },
    )
    .map((campuses) => ({
      ...school,
      campuses: campuses.map((figures, index) => ({ name: `校区${index}`, figures })),
    }))

/** The school as the product takes it. */
export const inputOf = (name: string, { kind, figures, attached, campuses }: NaiveSchool): SchoolInput =>
  school(name, kind, figures, { attachedStages: attached ?? [] }, campuses)

/** A school with figures given by stage, as a whole, both, or not at all. */
export const arbitrarySchool: fc.Arbitrary<NaiveSchool> = fc
  .tuple(
    fc.constantFrom(...KINDS),
    students,
    ...PERSONS.map((field) => put(field, persons)),
    ...AMOUNTS.map((field) => put(field, fc.oneof(nearThresholds, decimals))),
    put('multimediaRooms', persons),
  )
  .map(([kind, ...parts]) => ({ kind, figures: Object.assign({}, ...parts) as Figures }))
  .chain((school) => attached.map((stages) => ({ ...school, attached: stages })))
  .chain(withCampuses)

/** A school of which everything is known. */
export const completeSchool: fc.Arbitrary<NaiveSchool> = fc
  .tuple(
    fc.constantFrom(...KINDS),
    fc.integer({ min: 1, max: 2000 }),
    fc.integer({ min: 1, max: 2000 }),
    fc.integer({ min: 1, max: 2000 }),
    fc.array(persons, { minLength: 2 * PERSONS.length, maxLength: 2 * PERSONS.length }),
    fc.array(decimals, { minLength: AMOUNTS.length, maxLength: AMOUNTS.length }),
    persons,
  )
  .map(([kind, primary, junior, senior, counts, amounts, rooms]) => {
    const figures: Record<string, string | number> = {
      'students.primary': primary,
      'students.junior': junior,
      'students.senior': senior,
      multimediaRooms: rooms,
    }
    PERSONS.forEach((field, index) => {
      figures[`${field}.primary`] = counts[2 * index] ?? '0'
      figures[`${field}.junior`] = counts[2 * index + 1] ?? '0'
    })
    AMOUNTS.forEach((field, index) => {
      figures[field] = amounts[index] ?? '0'
    })
    return { kind, figures }
  })
  .chain((school) => attached.map((stages) => ({ ...school, attached: stages })))
