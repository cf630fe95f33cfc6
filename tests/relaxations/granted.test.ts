import { describe, expect, it } from 'vitest'
import { relaxations } from '../../seeds/relaxations/index.ts'
import { relaxationsFor, standingOf, yearsAfter } from '../../shared/relaxations/granted.ts'
import { isReached } from '../../shared/relaxations/reach.ts'
import { RelaxationDefinition, type RelaxationSwitch } from '../../shared/relaxations/relaxation.ts'
import { schoolOf } from '../checklists/inspect.ts'

const on = (known: Partial<RelaxationSwitch> = {}): RelaxationSwitch => ({
  relaxation: 'schoolSize',
  on: true,
  basis: '辽教督〔2024〕3号',
  schoolIds: null,
  expiresOn: '2026-12-31',
  author: '王敏',
  at: '2025-09-01T01:00:00.000Z',
  ...known,
})

const granted = (setting: RelaxationSwitch | null, day: string, recognisedOn: string | null = null) =>
  relaxationsFor(
    { definitions: relaxations, switches: setting === null ? [] : [setting], recognisedOn },
    's1',
    day,
  )

describe('a relaxation', () => {
  it('does not count until the county says so', () => {
    expect(granted(null, '2026-05-12')).toEqual([])
    expect(granted(on({ on: false, expiresOn: null }), '2026-05-12')).toEqual([])
  })

  it('counts to the day of its expiry, and no longer', () => {
    expect(granted(on(), '2026-12-31').map(({ id }) => id)).toEqual(['schoolSize'])
    expect(granted(on(), '2027-01-01')).toEqual([])
    expect(standingOf(on(), '2026-12-31')).toBe('inForce')
    expect(standingOf(on(), '2027-01-01')).toBe('expired')
    expect(standingOf(null, '2026-12-31')).toBe('off')
  })

  it('counts for the schools that are named, where some are', () => {
    expect(granted(on({ schoolIds: ['s1', 's2'] }), '2026-05-12')).toHaveLength(1)
    expect(granted(on({ schoolIds: ['s2'] }), '2026-05-12')).toEqual([])
  })

  it('says clause and document, and until when the full requirement has to be met', () => {
    const [before] = granted(on(), '2026-05-12')
    expect(before).toMatchObject({ expiresOn: '2026-12-31', followUp: { years: 3, by: null } })
    expect(before?.basis).toMatch(/^国教督办函〔2019〕30号：.*；辽教督〔2024〕3号$/)
    const [after] = granted(on(), '2026-05-12', '2026-04-01')
    expect(after?.followUp).toEqual({ years: 3, by: '2029-04-01' })
  })

  it('has its follow-up on the same day of the month, on 28 February where there is no 29th', () => {
    expect(yearsAfter('2024-02-29', 3)).toBe('2027-02-28')
    expect(yearsAfter('2024-02-29', 4)).toBe('2028-02-29')
    expect(yearsAfter('2026-12-31', 3)).toBe('2029-12-31')
  })
})

describe('the schools of a relaxation', () => {
  const reached = (id: string, school: Parameters<typeof schoolOf>[0], declared = {}) => {
    const definition = relaxations.find((one) => one.id === id)
    if (definition === undefined) throw new Error(`no relaxation ${id}`)
    return isReached(definition, { school: schoolOf(school), declared })
  }

  it('are those of the registry, and unknown where it is silent', () => {
    expect(reached('roomsPlannedBy2016', { plannedBy2016: true })).toBe('yes')
    expect(reached('roomsPlannedBy2016', { plannedBy2016: false })).toBe('no')
    expect(reached('roomsPlannedBy2016', { plannedBy2016: null })).toBe('unknown')
    expect(reached('roomsOfSmallRuralSchools', { location: 'rural', largestClass: 29 })).toBe('yes')
    expect(reached('roomsOfSmallRuralSchools', { location: 'rural', largestClass: 30 })).toBe('no')
    expect(reached('roomsOfSmallRuralSchools', { location: 'rural', largestClass: null })).toBe('unknown')
    expect(reached('roomsOfSmallRuralSchools', { location: 'town', largestClass: null })).toBe('no')
  })

  it('by migrant children are those with more than half, never exactly half', () => {
    const of = (migrantStudents: string) =>
      reached(
        'schoolSize',
        { plannedBy2010: false },
        { students: { junior: '2000' }, migrantStudents: { junior: migrantStudents } },
      )
    expect([of('1000'), of('1001')]).toEqual(['no', 'yes'])
    expect(reached('schoolSize', { plannedBy2010: false })).toBe('unknown')
    expect(reached('schoolSize', { plannedBy2010: true })).toBe('yes')
  })

  it('are defined by the shape of a relaxation, each once', () => {
    for (const one of relaxations) expect(RelaxationDefinition.parse(one)).toEqual(one)
    expect(new Set(relaxations.map(({ id }) => id)).size).toBe(relaxations.length)
  })
})
