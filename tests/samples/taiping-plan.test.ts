import { describe, expect, it } from 'vitest'
import { taiping } from '../../seeds/samples/taiping/index.ts'
import { SchoolAttributes } from '../../shared/schools/school.ts'

const entries = taiping.plan.rounds.flatMap(({ roundYear, entries }) =>
  entries.map((entry) => ({ roundYear, ...entry })),
)
const nameOf = (key: string | null) => taiping.schools.find((one) => one.key === key)?.attributes.name ?? null

describe('the acceptance plan of 太平区', () => {
  it('promises eleven schools and lists ten', () => {
    expect(taiping.plan.promised).toBe(11)
    expect(taiping.plan.listed).toBe(10)
    expect(entries.filter(({ school }) => school !== null)).toHaveLength(taiping.plan.listed)
    expect(entries).toHaveLength(taiping.plan.promised)
  })

  it('sets the schools down in the rounds of the published plan', () => {
    const round = (year: number | null) =>
      entries.filter(({ roundYear }) => roundYear === year).map(({ plannedName }) => plannedName)
    expect(round(2025)).toEqual(['水泉初级中学', '红树小学', '城南小学'])
    expect(round(2026)).toEqual(['第四初级中学', '第十二初级中学', '实验小学', '纬路小学', '高德小学'])
    expect(round(2027)).toEqual(['第六初级中学', '东山小学'])
    expect(round(null)).toEqual(['未排期'])
  })

  it('leaves the eleventh slot open and flagged', () => {
    const open = entries.filter(({ school }) => school === null)
    expect(open).toHaveLength(1)
    expect(open[0]).toMatchObject({ roundYear: null, toVerify: true })
    expect(open[0]?.note).toContain('第11所')
  })

  it('asks whether 纬路小学 and 二纬路小学 are one school', () => {
    const entry = entries.find(({ plannedName }) => plannedName === '纬路小学')
    expect(nameOf(entry?.school ?? null)).toBe('二纬路小学')
    expect(entry?.toVerify).toBe(true)
    expect(taiping.schools.find(({ key }) => key === entry?.school)?.attributes.toVerify).toBe(true)
  })

  it('notes the names that the plan writes together', () => {
    const noted = entries.filter(({ note }) => note?.includes('实验小学纬路小学高德小学'))
    expect(noted.map(({ plannedName }) => plannedName)).toEqual(['实验小学', '纬路小学', '高德小学'])
  })
})

describe('the schools of 太平区', () => {
  it('are the ten of the plan and an invented nine-year school that the plan does not name', () => {
    const planned = new Set(entries.map(({ school }) => school))
    const beside = taiping.schools.filter(({ key }) => !planned.has(key))
    expect(taiping.schools).toHaveLength(11)
    expect(beside.map(({ attributes }) => attributes)).toMatchObject([
      { name: '太平九年一贯制学校（示例）', kind: 'nineYear', toVerify: true, invented: true },
    ])
  })

  it('have valid attributes, say that they are invented, and share neither name nor code', () => {
    for (const { attributes } of taiping.schools) {
      expect(SchoolAttributes.parse(attributes)).toEqual(attributes)
      expect(attributes.invented).toBe(true)
      expect(attributes.code).toMatch(attributes.kind === 'primary' ? /^2121\d{6}$/ : /^3121\d{6}$/)
    }
    expect(new Set(taiping.schools.map(({ attributes }) => attributes.name)).size).toBe(11)
    expect(new Set(taiping.schools.map(({ attributes }) => attributes.code)).size).toBe(11)
  })
})
