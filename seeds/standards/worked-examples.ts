import type { SchoolKind } from '../../shared/schools/school-kind.ts'
import type { CompulsoryStage, Stage } from '../../shared/schools/stage.ts'

/** A published calculation of a 差异系数, or one worked out beside it. */
export type DispersionExample = {
  readonly source: string
  readonly students: readonly number[]
  readonly amounts: readonly number[]
  readonly expected: {
    readonly mean: number
    readonly standardDeviation: number
    readonly coefficient: number
    /** As the source prints it. */
    readonly published: string
    /** What the two wrong formulas give: without weights, and without weights by n − 1. */
    readonly unweighted: number
    readonly unweightedSample: number
  }
}

/** A published split of a shared quantity between the stages of one school. */
export type SplitExample = {
  readonly source: string
  readonly kind: SchoolKind
  readonly amount: string
  readonly students: Readonly<Partial<Record<Stage, string>>>
  readonly expected: Readonly<
    Partial<Record<CompulsoryStage, { readonly perStudent: string; readonly share: string }>>
  >
}

/** Published single coefficients of the eight indicators of 2012, with the composite beside them. */
export type CompositeExample = {
  readonly source: string
  readonly coefficients: readonly number[]
  /** As the table prints it. */
  readonly published: string
}

export const dispersionExamples: readonly DispersionExample[] = [
  {
    source: '《县域义务教育校际均衡指标计算方法（以生均图书册数为例）》，std §2.1',
    students: [45, 37, 89, 76, 55],
    amounts: [279, 137, 935, 160, 402],
    expected: {
      mean: 6.334,
      standardDeviation: 3.264,
      coefficient: 0.5153,
      published: '0.52',
      unweighted: 0.489,
      unweightedSample: 0.546,
    },
  },
]

export const splitExamples: readonly SplitExample[] = [
  {
    source: '一贯制学校拆分算例（图书册数），std §2.2',
    kind: 'nineYear',
    amount: '23226',
    students: { primary: '166', junior: '210' },
    expected: {
      primary: { perStudent: '58.5', share: '9711.6' },
      junior: { perStudent: '64.4', share: '13514.4' },
    },
  },
]

export const compositeExamples: readonly CompositeExample[] = [
  {
    source: '合肥市庐阳区 小学，std §2.1',
    coefficients: [0.881, 1.299, 0.977, 0.379, 0.17, 0.334, 0.286, 0.408],
    published: '0.592',
  },
  {
    source: '合肥市庐阳区 初中，std §2.1',
    coefficients: [0.353, 0.784, 0.146, 0.491, 0.037, 0.226, 0.223, 0.253],
    published: '0.314',
  },
  {
    source: '合肥市蜀山区 小学，std §2.1',
    coefficients: [0.711, 0.649, 0.472, 0.338, 0.235, 0.274, 0.26, 0.396],
    published: '0.417',
  },
  {
    source: '合肥市蜀山区 初中，std §2.1',
    coefficients: [0.505, 0.484, 0.325, 0.275, 0.199, 0.715, 0.421, 1.021],
    published: '0.493',
  },
]
