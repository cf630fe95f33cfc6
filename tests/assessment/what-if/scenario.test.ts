import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quality2017 } from '../../../seeds/standards/quality-2017.ts'
import { assess } from '../../../shared/assessment/assess.ts'
import { INDICATOR_STATUSES } from '../../../shared/assessment/result.ts'
import { applyScenario } from '../../../shared/assessment/what-if/apply-scenario.ts'
import { withoutValue, withValue } from '../../../shared/assessment/what-if/changed.ts'
import { fieldsOfStandard } from '../../../shared/assessment/what-if/fields-of-standard.ts'
import { type KnownSchool, toSchoolInput } from '../../../shared/assessment/what-if/known-school.ts'
import type { ScenarioChange } from '../../../shared/assessment/what-if/scenario.ts'
import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'
import type { SchoolKind } from '../../../shared/schools/school-kind.ts'
import { completeSchool } from '../arbitrary-school.ts'
import {
  type Figures,
  JUNIOR_AT_THRESHOLDS,
  PRIMARY_AT_THRESHOLDS,
  school,
  without,
} from '../school-input.ts'

const YEAR = 2025

function known(name: string, kind: SchoolKind, figures: Figures): KnownSchool {
  const values: Record<string, Partial<Record<ObservationStage, string>>> = {}
  for (const [key, value] of Object.entries(figures)) {
    const [field = '', stage = 'whole'] = key.split('.')
    values[field] = { ...values[field], [stage as ObservationStage]: String(value) }
  }
  const { code, sponsor, status, invented, id } = school(name, kind, figures).school
  return {
    school: {
      id,
      name,
      kind,
      attachedStages: [],
      code,
      sponsor,
      status,
      invented,
      openedOn: null,
      endedOn: null,
    },
    values,
  }
}

const apply = (schools: readonly KnownSchool[], changes: readonly ScenarioChange[]) =>
  applyScenario(quality2017, YEAR, schools, changes)
const assessed = (schools: readonly KnownSchool[]) => assess(quality2017, YEAR, schools.map(toSchoolInput))
const figuresOf = (schools: readonly KnownSchool[], name: string, stage: string) =>
  assessed(schools).rows.find((row) => row.name === name && row.stage === stage)

describe('a scenario', () => {
  it('that says what the data say changes nothing', () => {
    fc.assert(
      fc.property(fc.array(completeSchool, { minLength: 1, maxLength: 4 }), (drawn) => {
        const schools = drawn.map(({ kind, figures }, index) => known(`校${index}`, kind, figures))
        const changes = schools.flatMap(({ school: { id }, values }) =>
          Object.entries(values).flatMap(([field, stages]) =>
            Object.entries(stages).map(
              ([stage, value]): ScenarioChange => ({
                kind: 'value',
                schoolId: id,
                field,
                stage: stage as ObservationStage,
                value,
              }),
            ),
          ),
        )
        expect(assessed(apply(schools, changes).schools)).toEqual(assessed(schools))
      }),
      { numRuns: 25 },
    )
  })

  it('leaves what it was made of as it was', () => {
    const schools = [known('一小', 'primary', PRIMARY_AT_THRESHOLDS)]
    const before = structuredClone(schools)
    apply(schools, [
      { kind: 'value', schoolId: 'id-一小', field: 'multimediaRooms', stage: 'whole', value: '1' },
      { kind: 'close', schoolId: 'id-一小' },
    ])
    expect(schools).toEqual(before)
  })

  it('with more of a resource never lowers a status of that school', () => {
    const subtracted = new Set(['indoorSportsArea', 'gymnasiumArea'])
    const fields = [...fieldsOfStandard(quality2017)].filter(
      (field) => field !== 'students' && !subtracted.has(field),
    )
    fc.assert(
      fc.property(
        completeSchool,
        fc.constantFrom(...fields),
        fc.integer({ min: 1, max: 5000 }),
        ({ kind, figures }, field, more) => {
          const schools = [known('校', kind, figures)]
          const stages = Object.entries(schools[0]?.values[field] ?? {})
          const changes = stages.map(
            ([stage, value]): ScenarioChange => ({
              kind: 'value',
              schoolId: 'id-校',
              field,
              stage: stage as ObservationStage,
              value: String(Math.round(Number(value) * 100 + more * 100) / 100),
            }),
          )
          const after = assessed(apply(schools, changes).schools).rows
          for (const row of assessed(schools).rows) {
            const then = after.find(({ stage }) => stage === row.stage)
            for (const [id, { status }] of Object.entries(row.indicators)) {
              const now = then?.indicators[id]?.status ?? 'unknown'
              expect(INDICATOR_STATUSES.indexOf(now)).toBeLessThanOrEqual(INDICATOR_STATUSES.indexOf(status))
            }
          }
        },
      ),
      { numRuns: 80 },
    )
  })

  it('opens a school with its values, and closes one', () => {
    const schools = [known('一小', 'primary', PRIMARY_AT_THRESHOLDS)]
    const value = (field: string, stage: ObservationStage, text: string): ScenarioChange => ({
      kind: 'value',
      schoolId: 'new',
      field,
      stage,
      value: text,
    })
    const { schools: after } = apply(schools, [
      { kind: 'open', schoolId: 'new', name: '新城小学', schoolKind: 'primary' },
      value('students', 'primary', '200'),
      value('multimediaRooms', 'whole', '5'),
      { kind: 'close', schoolId: 'id-一小' },
    ])
    expect(figuresOf(after, '新城小学', 'primary')?.indicators.multimediaRooms).toMatchObject({
      printed: '2.50',
      status: 'met',
    })
    expect(assessed(after).excluded).toMatchObject([{ name: '一小', code: 'notOpen' }])
  })

  it('of a former year takes changes of a school that ended since, and none of one that was not opened yet', () => {
    const open = known('一小', 'primary', PRIMARY_AT_THRESHOLDS)
    const as = (name: string, facts: Partial<KnownSchool['school']>) => ({
      ...known(name, 'primary', PRIMARY_AT_THRESHOLDS),
      school: { ...known(name, 'primary', PRIMARY_AT_THRESHOLDS).school, ...facts },
    })
    const ended = as('旧小', { status: 'closed', endedOn: '2026-07-15' })
    const later = as('新小', { openedOn: '2026-09-01' })
    const typed = (schoolId: string): ScenarioChange => ({
      kind: 'value',
      schoolId,
      field: 'students',
      stage: 'primary',
      value: '7',
    })
    const { schools, unresolved } = apply([open, ended, later], [typed('id-旧小'), typed('id-新小')])
    expect(figuresOf(schools, '旧小', 'primary')?.students).toBe(7)
    expect(unresolved).toEqual([typed('id-新小')])
    const merged = apply([open, ended], [{ kind: 'merge', into: 'id-一小', from: 'id-旧小' }])
    expect(assessed(merged.schools).rows.map(({ name }) => name)).toEqual(['一小'])
    expect(merged.unresolved).toEqual([])
  })

  it('says which changes are about schools that are not there', () => {
    const gone: ScenarioChange = { kind: 'close', schoolId: 'gone' }
    const twice: ScenarioChange = { kind: 'merge', into: 'id-一小', from: 'id-一小' }
    const schools = [known('一小', 'primary', PRIMARY_AT_THRESHOLDS)]
    expect(apply(schools, [gone, twice])).toEqual({ schools, unresolved: [gone, twice] })
  })
})

describe('merged schools', () => {
  const merge: ScenarioChange = { kind: 'merge', into: 'id-甲', from: 'id-乙' }

  it('have the sums of both', () => {
    const ofPrimary = completeSchool.filter(({ kind }) => kind === 'primary' || kind === 'nineYear')
    fc.assert(
      fc.property(ofPrimary, ofPrimary, (one, other) => {
        const parts = [known('甲', one.kind, one.figures), known('乙', other.kind, other.figures)]
        const { schools } = apply(parts, [merge])
        const [merged] = schools
        const sum = (field: string, stage: ObservationStage) =>
          parts
            .filter(({ school: { kind } }) => kind === 'nineYear' || stage !== 'junior')
            .reduce((total, { values }) => total + Number(values[field]?.[stage] ?? 0), 0)
        for (const field of ['students', 'aboveRequiredTeachers', 'peAndArtTeachers', 'backboneTeachers']) {
          expect(Number(merged?.values[field]?.primary)).toBe(sum(field, 'primary'))
        }
        for (const field of ['teachingAuxiliaryArea', 'equipmentValue', 'multimediaRooms']) {
          expect(Number(merged?.values[field]?.whole)).toBeCloseTo(sum(field, 'whole'), 6)
        }
        expect(assessed(schools).excluded).toMatchObject([{ name: '乙', code: 'notOpen' }])
      }),
      { numRuns: 60 },
    )
  })

  it('become one of several stages, with shared rooms that are split', () => {
    const { schools } = apply(
      [known('甲', 'primary', PRIMARY_AT_THRESHOLDS), known('乙', 'junior', JUNIOR_AT_THRESHOLDS)],
      [merge],
    )
    expect(schools[0]).toMatchObject({
      school: { kind: 'nineYear' },
      values: { multimediaRooms: { whole: '47' }, students: { primary: '1000', junior: '1000' } },
    })
    expect(figuresOf(schools, '甲', 'primary')?.indicators.multimediaRooms?.printed).toBe('2.24')
  })

  it('add up the parts of one where the other gives a total', () => {
    const total = {
      ...without(
        PRIMARY_AT_THRESHOLDS,
        'peTeachers.primary',
        'musicTeachers.primary',
        'fineArtTeachers.primary',
      ),
      'peAndArtTeachers.primary': 11,
    }
    const { schools } = apply(
      [known('甲', 'primary', total), known('乙', 'primary', PRIMARY_AT_THRESHOLDS)],
      [merge],
    )
    expect(schools[0]?.values.peAndArtTeachers).toEqual({ primary: '20' })
  })

  it('keep the campuses of both, which have no pupils of the other school', () => {
    const campus = {
      name: '东校区',
      figures: [
        { field: 'students', stage: 'primary' as const, value: '100' },
        { field: 'students', stage: 'junior' as const, value: '0' },
        { field: 'multimediaRooms', stage: 'whole' as const, value: '4' },
      ],
    }
    const nineYear = { 'students.primary': 300, 'students.junior': 200, multimediaRooms: 14 }
    const complete = { 'students.junior': 100, 'students.senior': 100, multimediaRooms: 6 }
    const { schools } = apply(
      [{ ...known('甲', 'nineYear', nineYear), campuses: [campus] }, known('乙', 'complete', complete)],
      [merge],
    )
    expect(schools[0]?.school.kind).toBe('twelveYear')
    // 4 rooms for 100 at the campus; 16 for 200, 300 and 100 by 1 : 1.1 : 1.32.
    const ofPrimary = 4 + (16 * 200) / (200 + 1.1 * 300 + 1.32 * 100)
    const rooms = figuresOf(schools, '甲', 'primary')?.indicators.multimediaRooms
    expect(rooms?.value).toBeCloseTo((ofPrimary / 300) * 100, 12)
  })

  it('say of both by which relaxations their values count, each once', () => {
    const label = { zh: '放宽', en: 'Relaxed' }
    const grant = (id: string) => ({
      ...{ id, label, requirement: label, basis: '试', expiresOn: '2026-12-31' },
      followUp: { years: 3, by: null },
    })
    const school = (name: string, ...ids: readonly string[]) => ({
      ...known(name, 'primary', PRIMARY_AT_THRESHOLDS),
      relaxed: ids.map(grant),
    })
    const { schools } = apply([school('甲', 'one'), school('乙', 'one', 'other')], [merge])
    expect(schools[0]?.relaxed?.map(({ id }) => id)).toEqual(['one', 'other'])
  })

  it('lack what one of them lacks', () => {
    const { schools } = apply(
      [
        known('甲', 'primary', without(PRIMARY_AT_THRESHOLDS, 'multimediaRooms')),
        known('乙', 'primary', PRIMARY_AT_THRESHOLDS),
      ],
      [merge],
    )
    expect(figuresOf(schools, '甲', 'primary')?.indicators.multimediaRooms?.status).toBe('unknown')
  })
})

describe('the changes of a scenario', () => {
  const rooms = (value: string, schoolId = 's'): Extract<ScenarioChange, { kind: 'value' }> => ({
    kind: 'value',
    schoolId,
    field: 'multimediaRooms',
    stage: 'whole',
    value,
  })

  it('keep one for each value however often it was typed, until schools were turned', () => {
    const typed = withValue(withValue(withValue([], rooms('1')), rooms('1', 't')), rooms('12'))
    expect(typed).toEqual([rooms('12'), rooms('1', 't')])
    const merged: ScenarioChange[] = [...typed, { kind: 'merge', into: 's', from: 't' }]
    expect(withValue(merged, rooms('20'))).toEqual([...merged, rooms('20')])
  })

  it('lose a value that is taken back', () => {
    expect(withoutValue([rooms('1'), rooms('2', 't')], rooms('9'))).toEqual([rooms('2', 't')])
  })
})
