import { Card, Flex, Segmented } from 'antd'
import { useState } from 'react'
import { compositeDecides } from '../../../shared/assessment/judging.ts'
import type { CompositeResult, DispersionResult } from '../../../shared/assessment/result.ts'
import type { Standard } from '../../../shared/assessment/standard.ts'
import { COMPULSORY_STAGES, type CompulsoryStage } from '../../../shared/schools/stage.ts'
import { indicatorOf } from '../../api/use-standard.ts'
import { ExportAssessment } from '../../components/ExportAssessment.tsx'
import { NationalValue } from '../../components/NationalValue.tsx'
import { useNaming, useText } from '../../text.ts'
import { CompositeLine } from './CompositeLine.tsx'
import { DispersionBar } from './DispersionBar.tsx'

type Props = {
  readonly dispersion: readonly DispersionResult[]
  readonly composite: readonly CompositeResult[]
  readonly standard: Standard | undefined
}

/** Each coefficient against its limit. */
export function DispersionCard({ dispersion, composite, standard }: Props) {
  const text = useText('overview')
  const naming = useNaming()
  const words = useText('words')
  const [stage, setStage] = useState<CompulsoryStage>('primary')
  const results = dispersion.filter((result) => result.stage === stage)
  const limits = standard?.dispersion.limits
  const decides = standard !== undefined && compositeDecides(standard)
  const scale =
    Math.max(0, ...results.map((r) => Math.max(r.limit ?? 0, r.coefficient ?? r.provisional ?? 0))) * 1.15
  return (
    <Card
      title={
        <>
          {text.dispersion}{' '}
          {standard === undefined || limits === undefined ? null : (
            <small>
              {decides ? text.compositeLimit({ limit: limits[stage] }) : text.limit({ limit: limits[stage] })}{' '}
              <NationalValue standard={standard} scope={{ kind: 'dispersion', stage }} />
            </small>
          )}
        </>
      }
      extra={
        <Flex gap="small" align="center">
          <Segmented
            aria-label={text.chooseStage}
            value={stage}
            onChange={setStage}
            options={COMPULSORY_STAGES.map((value) => ({ value, label: words.stages[value] }))}
          />
          <ExportAssessment type="text" size="small" sheets={['dispersion']} stage={null} />
        </Flex>
      }
    >
      {standard === undefined
        ? null
        : results.map((result) => (
            <DispersionBar
              key={result.indicator}
              result={result}
              scale={scale}
              decimals={standard.dispersion.decimals}
              label={naming(indicatorOf(standard, result.indicator)?.shortLabel, result.indicator)}
            />
          ))}
      {decides
        ? composite
            .filter((result) => result.stage === stage)
            .map((result) => (
              <CompositeLine key={stage} result={result} decimals={standard.dispersion.decimals} />
            ))
        : null}
    </Card>
  )
}
