import { decimal, quotientUp } from '../../decimal/decimal.ts'
import { COMPULSORY_STAGES, type CompulsoryStage } from '../../schools/stage.ts'
import type { CountyInput, CountySchool } from '../county/input.ts'
import { isExact } from '../county/interval.ts'
import type { CountyItem } from '../county/item.ts'
import { membersOf } from '../county/members.ts'
import { ofSchool, type Reading } from '../county/reading.ts'
import { classesOf, roomRule } from '../county/room-rule.ts'
import type { ClassRule, RoomRule } from '../county/rule.ts'
import { STUDENTS_FIELD, taughtStages } from '../taught-stages.ts'
import { type Expected, withForecast } from './forecast.ts'
import type { ClassNeed, Needs, RoomNeed } from './needs.ts'

const CLASSES_FIELD = 'classes'

type Placed<R> = { readonly item: string; readonly rule: R }
type Told = { readonly need: ClassNeed } | { readonly open: Needs['open'][number] }

const exact = ({ interval }: Reading) => (isExact(interval) ? interval.low : null)

/** Classes of a stage: those of the list, else as declared. */
function classesOfStage(input: CountyInput, school: CountySchool, stage: CompulsoryStage): number | null {
  const listed = school.classes.filter((one) => one.stage === stage).length
  if (listed > 0) return listed
  return exact(ofSchool(school, input.byStage, stage)(CLASSES_FIELD))?.toNumber() ?? null
}

function toldOf(rule: ClassRule, input: CountyInput): readonly Told[] {
  const sure = membersOf(rule, input.schools).flatMap((member) => (member.sure ? [member.school] : []))
  return sure.flatMap((school) => {
    const { id: schoolId, name } = school.input.school
    const taught = taughtStages(school.input)
    return COMPULSORY_STAGES.filter((stage) => taught.includes(stage)).map((stage): Told => {
      const students = exact(ofSchool(school, input.byStage, stage)(STUDENTS_FIELD))
      const has = classesOfStage(input, school, stage)
      if (students === null || has === null) return { open: { schoolId, name, stage } }
      const limit = rule.limits[stage]
      const needed = Number(quotientUp(students, decimal(limit), 0))
      return { need: { schoolId, name, stage, students: students.toFixed(), limit, has, needed } }
    })
  })
}

/** The same county with as many classes as its pupils need; classes that are there stay. */
function withClasses(input: CountyInput, needs: readonly ClassNeed[]): CountyInput {
  const bySchool = Map.groupBy(needs, ({ schoolId }) => schoolId)
  const schools = input.schools.map((school): CountySchool => {
    const own = bySchool.get(school.input.school.id) ?? []
    const stages = COMPULSORY_STAGES.filter((stage) => taughtStages(school.input).includes(stage))
    if (own.length === 0 || own.length < stages.length) return school
    const count = own.reduce((sum, { has, needed }) => sum + Math.max(has, needed), 0)
    const value: CountySchool['input']['value'] = (field, stage) => {
      if (field !== CLASSES_FIELD) return school.input.value(field, stage)
      return stage === 'whole' ? { observationId: 'forecast/classes', value: String(count) } : null
    }
    return { ...school, input: { ...school.input, value } }
  })
  return { ...input, schools }
}

/** What lacks by every reading of the rule, whichever is in use. */
function roomNeeds({ item, rule }: Placed<RoomRule>, input: CountyInput): readonly RoomNeed[] {
  const schools = new Map(input.schools.map((school) => [school.input.school.id, school]))
  return rule.ways.flatMap(({ id: way }) =>
    roomRule(rule, way, input).failing.flatMap(({ schoolId, name, place, printed, limit }): RoomNeed[] => {
      const school = schools.get(schoolId)
      const classes = school === undefined ? null : exact(classesOf(input, school))
      if (classes === null) return []
      const room = rule.kinds.find((kind) => kind.room === place)?.room ?? null
      const [has, needed] = [Number(printed), Number(limit)]
      return [
        {
          ...{ schoolId, name, item, rule: rule.id, way, room, has, needed },
          classes: classes.toNumber(),
          perClasses: rule.perClasses,
        },
      ]
    }),
  )
}

/**
 * Classes and special rooms that the pupils of now need (std §1.2-3, -5): the rooms for the classes of now.
 *
 * @throws Error where the standard's decimals are not decimals.
 */
export function needsOf(items: readonly CountyItem[], input: CountyInput): Needs {
  return { ...classNeeds(items, input), rooms: allRooms(items, input) }
}

/** The same for the pupils that are expected: the rooms for as many classes as these need. */
export function expectedNeedsOf(
  items: readonly CountyItem[],
  input: CountyInput,
  forecast: readonly Expected[],
): Needs {
  const inputs = withForecast(
    input.schools.map((school) => school.input),
    forecast,
  )
  const schools = input.schools.map((school, place) => ({ ...school, input: inputs[place] ?? school.input }))
  const later = { ...input, schools }
  const told = classNeeds(items, later)
  return { ...told, rooms: allRooms(items, withClasses(later, told.classes)) }
}

function classNeeds(items: readonly CountyItem[], input: CountyInput): Pick<Needs, 'classes' | 'open'> {
  const told = items
    .flatMap(({ rules }) => rules.filter((rule) => rule.kind === 'classes'))
    .flatMap((rule) => toldOf(rule, input))
  return {
    classes: told.flatMap((one) => ('need' in one ? [one.need] : [])),
    open: told.flatMap((one) => ('open' in one ? [one.open] : [])),
  }
}

function allRooms(items: readonly CountyItem[], input: CountyInput): RoomNeed[] {
  return items
    .flatMap(({ id, rules }) =>
      rules.filter((rule) => rule.kind === 'rooms').map((rule) => ({ item: id, rule })),
    )
    .flatMap((placed) => roomNeeds(placed, input))
}
