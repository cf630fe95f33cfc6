import { describe, expect, it } from 'vitest'
import { fields } from '../../seeds/fields/index.ts'
import { standards } from '../../seeds/standards/index.ts'
import { type NumeratorTerm, Standard } from '../../shared/assessment/standard.ts'
import { decimal } from '../../shared/decimal/decimal.ts'
import { COMPULSORY_STAGES } from '../../shared/schools/stage.ts'

const fieldsOf = (terms: readonly NumeratorTerm[]): readonly string[] =>
  terms.flatMap((term) => [term.field, ...fieldsOf(term.otherwise ?? [])])

describe.each(standards)('the standard $slug', (standard) => {
  it('is well formed', () => {
    expect(Standard.parse(standard)).toEqual(standard)
  })

  it('asks only for fields of the dictionary, counted by stage where they are not split', () => {
    for (const { numerator, shared } of standard.indicators) {
      for (const stage of COMPULSORY_STAGES) {
        for (const code of fieldsOf(numerator[stage])) {
          const field = fields.find((candidate) => candidate.code === code)
          expect(field?.level, code).toBe('school')
          expect(field?.stages.includes(stage), code).toBe(!shared)
        }
      }
    }
  })

  it('names each indicator once and quotes its clause', () => {
    const ids = standard.indicators.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { clause, thresholds } of standard.indicators) {
      expect(clause).toContain(/教督〔\d+〕\d+号/.exec(standard.document)?.[0] ?? 'no document')
      for (const stage of COMPULSORY_STAGES) expect(clause).toContain(thresholds?.[stage] ?? '')
    }
  })
})

describe('优质均衡 2017', () => {
  it('has the thresholds and floors of std §0', () => {
    const [standard] = standards
    const floors = standard?.indicators.map(({ id, thresholds }) => [
      id,
      ...COMPULSORY_STAGES.flatMap((stage) => [
        thresholds?.[stage],
        decimal(thresholds?.[stage] ?? '')
          .times(standard.floorShare)
          .toFixed(),
      ]),
    ])
    expect(floors).toEqual([
      ['teachersAboveRequired', '4.2', '3.57', '5.3', '4.505'],
      ['backboneTeachers', '1', '0.85', '1', '0.85'],
      ['peArtTeachers', '0.9', '0.765', '0.9', '0.765'],
      ['teachingArea', '4.5', '3.825', '5.8', '4.93'],
      ['sportsArea', '7.5', '6.375', '10.2', '8.67'],
      ['equipmentValue', '2000', '1700', '2500', '2125'],
      ['multimediaRooms', '2.3', '1.955', '2.4', '2.04'],
    ])
  })
})
