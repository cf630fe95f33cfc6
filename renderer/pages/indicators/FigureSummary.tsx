import { Descriptions } from 'antd'
import type { IndicatorResult } from '../../../shared/assessment/result.ts'
import type { IndicatorDefinition, Standard } from '../../../shared/assessment/standard.ts'
import { percentText } from '../../../shared/reports/figure-text.ts'
import type { CompulsoryStage } from '../../../shared/schools/stage.ts'
import { NationalBasis, NationalValue } from '../../components/NationalValue.tsx'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { figureHasFloor, useStatusWord } from '../../components/use-status-word.ts'
import { withSeparators } from '../../format.ts'
import { useReasons } from '../../sentences.ts'
import { useNaming, useText } from '../../text.ts'

type Props = {
  readonly result: IndicatorResult
  readonly standard: Pick<Standard, 'overrides' | 'floorShare'>
  readonly indicator: IndicatorDefinition
  readonly stage: CompulsoryStage
}

/** Value, requirement, floor and what is missing, in the unit of the thing. */
export function FigureSummary({ result, standard, indicator, stage }: Props) {
  const text = useText('indicators')
  const naming = useNaming()
  const words = useText('words')
  const reasons = useReasons()
  const status = useStatusWord()(result.status, figureHasFloor(result))
  const unit = naming(indicator.unit)
  const scope = { kind: 'threshold', indicator: indicator.id, stage } as const
  const amount = (value: string) => text.amount({ amount: withSeparators(value), unit })
  const limits = (floor: number) => [
    ...(floor === result.threshold
      ? []
      : [
          {
            key: 'floor',
            label: text.floor({ share: percentText(standard.floorShare) }),
            children: text.required({ threshold: withSeparators(String(floor)), unit }),
          },
        ]),
    {
      key: 'shortfall',
      label: text.shortfall,
      children:
        result.status === 'unknown'
          ? words.none
          : result.shortfall === null || Number(result.shortfall) === 0
            ? text.noShortfall
            : text.amount({
                amount: withSeparators(result.shortfall),
                unit: words.shortfallUnits[indicator.shortfallUnit],
              }),
    },
  ]
  return (
    <>
      <p className="figure-large" title={result.value === null ? undefined : String(result.value)}>
        {result.printed === null ? text.missing : amount(result.printed)}{' '}
        <StatusIcon sign={result.status} label={status} /> <small>{status}</small>
      </p>
      {result.borderline ? <p className="borderline">{text.borderlineHint}</p> : null}
      {result.because.length === 0 ? null : <p>{reasons(result.because)}</p>}
      <Descriptions
        size="small"
        bordered
        column={2}
        items={[
          {
            key: 'requirement',
            label: text.requirement,
            children: (
              <>
                {indicator.thresholds === undefined
                  ? text.noRequirement
                  : text.required({ threshold: withSeparators(indicator.thresholds[stage]), unit })}
                <NationalValue standard={standard} scope={scope} />
              </>
            ),
          },
          ...(result.floor === null ? [] : limits(result.floor)),
          {
            key: 'unrounded',
            label: text.unrounded,
            children: result.value === null ? words.none : String(result.value),
          },
        ]}
      />
      <NationalBasis standard={standard} scope={scope} />
    </>
  )
}
