import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quality2017 } from '../../seeds/standards/quality-2017.ts'
import { assess } from '../../shared/assessment/assess.ts'
import { DerivationNode } from '../../shared/assessment/derivation.ts'
import { deriveIndicator } from '../../shared/assessment/derive.ts'
import { derivationWords } from '../../shared/messages/zh-CN/assessment.ts'
import { arbitrarySchool, inputOf } from './arbitrary-school.ts'
import { indicatorOf } from './find.ts'
import { INDICATORS, naiveValue } from './naive-assessment.ts'
import { add, compare, divide, multiply, type Rational, rational, subtract } from './rational.ts'
import { JUNIOR_AT_THRESHOLDS, PRIMARY_AT_THRESHOLDS, school } from './school-input.ts'

type Operation = Extract<DerivationNode, { kind: 'operation' }>['operation']

const FOLDS: Readonly<Record<Operation, (left: Rational, right: Rational) => Rational>> = {
  sum: add,
  difference: subtract,
  product: multiply,
  quotient: divide,
}

/** What somebody with a calculator gets who follows the tree from its leaves. */
function follow(node: DerivationNode): Rational | null {
  if (node.kind !== 'operation') return node.value === null ? null : rational(node.value)
  const parents = node.parents.map(follow)
  const known = parents.filter((value) => value !== null)
  const [first, ...rest] = known
  if (first === undefined || known.length < parents.length) return null
  if (node.operation === 'quotient' && rest.some((value) => value.top === 0n)) return null
  return rest.reduce(FOLDS[node.operation], first)
}

function nodes(node: DerivationNode): readonly DerivationNode[] {
  return node.kind === 'operation' ? [node, ...node.parents.flatMap(nodes)] : [node]
}

const nineYear = school('校', 'nineYear', {
  ...PRIMARY_AT_THRESHOLDS,
  ...JUNIOR_AT_THRESHOLDS,
  'students.primary': 166,
  'students.junior': 210,
})

describe('a derivation', () => {
  it('followed from its observations gives the very figure that is judged', () => {
    fc.assert(
      fc.property(arbitrarySchool, (one) => {
        const input = inputOf('校', one)
        for (const row of assess(quality2017, 2025, [input]).rows) {
          for (const id of INDICATORS) {
            const derived = deriveIndicator(quality2017, input, row.stage, id)
            if (derived === null) throw new Error(`no derivation of ${id}`)
            expect(derived.result).toEqual(indicatorOf(row, id))
            const expected = naiveValue(one, id, row.stage)
            expect(derived.derivation.value === null).toBe(expected === null)
            if (expected === null) continue
            const followed = follow(derived.derivation)
            expect(followed !== null && compare(followed, expected)).toBe(0)
          }
        }
      }),
      { numRuns: 250, seed: 2017 },
    )
  })

  it('reaches down to every observation and constant of a split', () => {
    const derived = deriveIndicator(quality2017, nineYear, 'junior', 'teachingArea')
    if (derived === null) throw new Error('no derivation')
    expect(DerivationNode.parse(derived.derivation)).toEqual(derived.derivation)
    const leaves = nodes(derived.derivation).filter((node) => node.kind !== 'operation')
    const named = leaves.map((node) =>
      node.kind === 'observation' ? node.observationId : `${node.name}=${node.value}`,
    )
    expect(new Set(named)).toEqual(
      new Set([
        'teachingAuxiliaryArea',
        'indoorSportsArea',
        'students.primary',
        'students.junior',
        'weight.primary=1',
        'weight.junior=1.1',
      ]),
    )
    const share = nodes(derived.derivation).find((node) => node.kind === 'operation' && node.name === 'share')
    expect(Number(share?.value)).toBeCloseTo((5800 * 1.1 * 210) / 397, 9)
  })

  it('shows a missing value in its place', () => {
    const input = school('校', 'primary', { 'students.primary': 100, 'peTeachers.primary': 1 })
    const derived = deriveIndicator(quality2017, input, 'primary', 'peArtTeachers')
    if (derived === null) throw new Error('no derivation')
    expect(derived.derivation.value).toBeNull()
    expect(nodes(derived.derivation)).toContainEqual({
      kind: 'observation',
      field: 'artTeachersSubtotal',
      stage: 'primary',
      value: null,
      observationId: null,
    })
  })

  it('shows the figure of the whole school that the form does not divide', () => {
    const input = school('校', 'nineYear', {
      'students.primary': 100,
      'students.junior': 100,
      backboneTeachers: 4,
    })
    const derived = deriveIndicator(quality2017, input, 'primary', 'backboneTeachers')
    if (derived === null) throw new Error('no derivation')
    expect(derived.derivation.value).toBeNull()
    expect(nodes(derived.derivation)).toContainEqual({
      kind: 'observation',
      field: 'backboneTeachers',
      stage: 'whole',
      value: '4',
      observationId: 'backboneTeachers',
    })
  })

  it('names every step in the words of the catalogue', () => {
    for (const id of INDICATORS) {
      const derived = deriveIndicator(quality2017, nineYear, 'primary', id)
      if (derived === null) throw new Error('no derivation')
      for (const node of nodes(derived.derivation)) {
        if (node.kind !== 'observation') expect(Object.keys(derivationWords)).toContain(node.name)
      }
    }
  })

  it('is none of a stage that the school does not teach, or of an indicator that there is not', () => {
    expect(deriveIndicator(quality2017, school('小', 'primary', {}), 'junior', 'sportsArea')).toBeNull()
    expect(deriveIndicator(quality2017, nineYear, 'junior', 'books')).toBeNull()
  })
})
