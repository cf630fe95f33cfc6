import { compositeDecides, judgesSchools } from '../../../shared/assessment/judging.ts'
import { weightsAt } from '../../../shared/assessment/split-weights.ts'
import { limitClause } from '../../../shared/messages/limit-sentence.ts'
import { percentText } from '../../../shared/reports/figure-text.ts'
import { SCHOOL_KINDS } from '../../../shared/schools/school-kind.ts'
import { STAGES } from '../../../shared/schools/stage.ts'
import type { HandCheckBasis } from './basis.ts'

/** A number that the standard fixes. */
export type Parameter = {
  readonly key: string
  readonly subject: string
  readonly kind: string | null
  readonly stage: string | null
  readonly item: string
  readonly unit: string | null
  readonly value: number
  readonly clause: string
  readonly decimals?: number
}

export const PARAMETERS = {
  threshold: (indicator: string, stage: string) => `threshold ${indicator} ${stage}`,
  scale: (indicator: string) => `scale ${indicator}`,
  floorShare: 'floorShare',
  minimumMet: 'minimumMet',
  places: 'places',
  limit: (stage: string) => `limit ${stage}`,
  borderline: 'borderline',
  weight: (kind: string, stage: string) => `weight ${kind} ${stage}`,
}

/** Thresholds and scales, then what holds for all indicators, then the weights of splits. */
export function parametersOf(basis: HandCheckBasis, places: number): Parameter[] {
  return [...ofIndicators(basis), ...ofVerdicts(basis, places), ...ofSplits(basis)]
}

const NOTHING = { kind: null, stage: null, unit: null } as const

function ofIndicators({ language, standard, words, name, says }: HandCheckBasis): Parameter[] {
  return standard.indicators.flatMap((indicator): Parameter[] => {
    const about = { subject: name(indicator.label), kind: null, clause: indicator.clause }
    return [
      ...standard.stages.flatMap((stage) =>
        indicator.thresholds === undefined
          ? []
          : [
              {
                ...about,
                key: PARAMETERS.threshold(indicator.id, stage),
                stage: words.stages[stage],
                clause: limitClause(
                  language,
                  standard,
                  { kind: 'threshold', indicator: indicator.id, stage },
                  indicator.clause,
                ),
                item: says.threshold,
                unit: name(indicator.unit),
                value: Number(indicator.thresholds[stage]),
              },
            ],
      ),
      {
        ...about,
        key: PARAMETERS.scale(indicator.id),
        stage: null,
        item: says.scale,
        unit: null,
        value: indicator.scale,
        decimals: 0,
      },
    ]
  })
}

function ofVerdicts({ language, standard, words, says }: HandCheckBasis, places: number): Parameter[] {
  const { dispersion, document: clause } = standard
  const all = { ...NOTHING, subject: says.allIndicators, clause }
  const ofSchools = !judgesSchools(standard)
    ? []
    : [
        {
          ...all,
          key: PARAMETERS.floorShare,
          clause: limitClause(language, standard, { kind: 'floorShare' }, clause),
          item: says.floorShare({ share: percentText(standard.floorShare) }),
          value: Number(standard.floorShare),
        },
        {
          ...all,
          key: PARAMETERS.minimumMet,
          clause: limitClause(language, standard, { kind: 'minimumMet' }, clause),
          item: says.minimumMet,
          value: standard.minimumMet,
          decimals: 0,
        },
      ]
  return [
    ...ofSchools,
    {
      ...all,
      key: PARAMETERS.places,
      item: says.places,
      value: places,
      clause: says.placesHint,
      decimals: 0,
    },
    ...standard.stages.map((stage) => ({
      ...all,
      key: PARAMETERS.limit(stage),
      stage: words.stages[stage],
      item: compositeDecides(standard) ? says.compositeLimit : says.limit,
      value: Number(dispersion.limits[stage]),
      clause: limitClause(language, standard, { kind: 'dispersion', stage }, dispersion.clause),
    })),
    {
      ...all,
      key: PARAMETERS.borderline,
      item: says.borderlineWithin,
      value: dispersion.borderlineWithin,
      clause: says.borderlineHint,
    },
  ]
}

function ofSplits({ standard, words, says }: HandCheckBasis): Parameter[] {
  return ([...SCHOOL_KINDS, 'attached'] as const).flatMap((kind) =>
    STAGES.flatMap((stage): Parameter[] => {
      const weight = weightsAt(standard, kind)?.[stage]
      if (weight === undefined) return []
      return [
        {
          key: PARAMETERS.weight(kind, stage),
          subject: says.shared,
          kind: kind === 'attached' ? says.attached : words.kinds[kind],
          stage: words.stages[stage],
          item: says.weight,
          unit: null,
          value: Number(weight),
          clause: standard.document,
        },
      ]
    }),
  )
}
