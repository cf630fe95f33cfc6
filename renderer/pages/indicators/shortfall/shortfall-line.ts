import type { CountyResult } from '../../../../shared/assessment/county/result.ts'
import type { Lack } from '../../../../shared/assessment/shortfall/lack.ts'
import type { ClassNeed, RoomNeed } from '../../../../shared/assessment/shortfall/needs.ts'
import type { SchoolShortfall } from '../../../../shared/assessment/shortfall/shortfalls.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import { decimal } from '../../../../shared/decimal/decimal.ts'
import type { ObservationStage } from '../../../../shared/observations/observation-stage.ts'
import type { CallOutput } from '../../../api/call-name.ts'
import { needLines } from './need-lines.ts'

/** What is missing of one thing: decimal text in its unit, `0` where there is enough. */
export type Missing = { readonly toThreshold: string; readonly toFloor: string | null }

/** A need of the pupils of now, and of those that are expected; left out where nothing is told, or lacks. */
export type NeedSides<N> = { readonly now: N | undefined; readonly expected: N | undefined }

/** One line of the list: an indicator of a stage, a class that is too large, classes or rooms that are too few. */
export type ShortfallLine = {
  readonly key: string
  readonly schoolId: string
  readonly name: string
  readonly stage: ObservationStage | null
  readonly status: Lack['status'] | 'met'
  /** Added to the values of the whole school, which its stages share. */
  readonly split: boolean
  /** What was reached, as a share of what is required. */
  readonly share: number
  readonly now: Missing
  /** For the pupils that are expected; null where that is not asked, or cannot be told. */
  readonly expected: Missing | null
} & (
  | { readonly of: 'indicator'; readonly indicator: string }
  | { readonly of: 'class' | 'band'; readonly place: string | null; readonly limit: string }
  | { readonly of: 'classes'; readonly needs: NeedSides<ClassNeed> }
  | ({ readonly of: 'rooms'; readonly needs: NeedSides<RoomNeed> } & Pick<
      RoomNeed,
      'item' | 'rule' | 'way' | 'room'
    >)
)

const NONE: Missing = { toThreshold: '0', toFloor: '0' }
const missingOf = ({ toThreshold, toFloor }: Lack): Missing => ({ toThreshold, toFloor })
const keyOf = (schoolId: string, { stage, indicator }: Pick<Lack, 'stage' | 'indicator'>) =>
  `${schoolId}/${stage}/${indicator}`

/** What the indicators lack now and, beside it, with the pupils that are expected. */
function indicatorLines(
  now: readonly SchoolShortfall[],
  expected: readonly SchoolShortfall[] | null,
): readonly ShortfallLine[] {
  const later = new Map(
    (expected ?? []).flatMap(({ schoolId, lacks }) => lacks.map((lack) => [keyOf(schoolId, lack), lack])),
  )
  const inScope = new Set((expected ?? []).map(({ schoolId }) => schoolId))
  const open = new Set(
    (expected ?? []).flatMap((school) => school.open.map((one) => keyOf(school.schoolId, one))),
  )
  const lineOf = ({ schoolId, name }: SchoolShortfall, lack: Lack, isNow: boolean): ShortfallLine => {
    const { stage, indicator, split, share } = lack
    const key = keyOf(schoolId, lack)
    const then = later.get(key)
    const told = expected !== null && inScope.has(schoolId) && !open.has(key)
    return {
      ...{ key, schoolId, name, stage, split, share, of: 'indicator', indicator },
      status: isNow ? lack.status : 'met',
      now: isNow ? missingOf(lack) : NONE,
      expected: !told ? null : then === undefined ? NONE : missingOf(then),
    }
  }
  const known = new Set(now.flatMap((school) => school.lacks.map((lack) => keyOf(school.schoolId, lack))))
  return [
    ...now.flatMap((school) => school.lacks.map((lack) => lineOf(school, lack, true))),
    ...(expected ?? []).flatMap((school) =>
      school.lacks
        .filter((lack) => !known.has(keyOf(school.schoolId, lack)))
        .map((lack) => lineOf(school, lack, false)),
    ),
  ]
}

/** Classes over their limit, as the items of the county tell. */
function countyLines(standard: Standard, { items }: CountyResult): readonly ShortfallLine[] {
  const rules = (standard.county ?? []).flatMap((item) =>
    item.rules.filter(({ kind }) => kind === 'classes').map(({ id }) => `${item.id}/${id}`),
  )
  const failing = items.flatMap(({ item, rules: results }) =>
    results
      .filter(({ rule }) => rules.includes(`${item}/${rule}`))
      .flatMap((result) => result.failing.map((one) => ({ ...one, rule: `${item}/${result.rule}` }))),
  )
  return failing.flatMap((one, index): ShortfallLine[] => {
    const { schoolId, name, stage, of, place, printed, limit, distance } = one
    if (of !== 'class' && of !== 'band') return []
    const over = decimal(printed).minus(limit).abs().toFixed()
    return [
      {
        ...{ schoolId, name, stage, of, place, limit, split: false, status: 'below', expected: null },
        key: `${one.rule}/${schoolId}/${stage}/${place}/${index}`,
        share: 1 - distance,
        now: { toThreshold: of === 'band' ? printed : over, toFloor: null },
      },
    ]
  })
}

/** The whole list, from near to far. */
export function shortfallLines(
  standard: Standard,
  now: readonly SchoolShortfall[],
  expected: readonly SchoolShortfall[] | null,
  county: CountyResult | undefined,
  needs: CallOutput<'forecasts.needs'> | undefined,
): readonly ShortfallLine[] {
  return [
    ...indicatorLines(now, expected),
    ...(county === undefined ? [] : countyLines(standard, county)),
    ...(needs === undefined ? [] : needLines(needs.now, needs.expected)),
  ].toSorted((one, other) => other.share - one.share)
}
