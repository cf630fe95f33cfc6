import { Flex } from 'antd'
import type { IndicatorDefinition, Standard } from '../../../shared/assessment/standard.ts'
import { relaxedSentence } from '../../../shared/messages/relaxed-sentence.ts'
import type { CompulsoryStage } from '../../../shared/schools/stage.ts'
import type { CallOutput } from '../../api/call-name.ts'
import { useLanguage, usePunctuation, useText } from '../../text.ts'
import { DerivationSteps } from './DerivationSteps.tsx'
import { FigureSummary } from './FigureSummary.tsx'
import { leafKey, leavesOf } from './formula.ts'
import { Trend } from './Trend.tsx'
import { UsedValue } from './UsedValue.tsx'

type Props = {
  readonly figure: CallOutput<'assessments.derive'>
  readonly standard: Pick<Standard, 'overrides' | 'floorShare'>
  readonly indicator: IndicatorDefinition
  readonly stage: CompulsoryStage
  readonly schoolId: string
  readonly year: number
}

export function DerivationView({ figure, standard, indicator, stage, schoolId, year }: Props) {
  const text = useText('indicators')
  const signs = usePunctuation()
  const { language } = useLanguage()
  const leaves = leavesOf(figure.derivation)
  return (
    <Flex vertical gap="middle">
      <FigureSummary result={figure.result} standard={standard} indicator={indicator} stage={stage} />
      <section>
        <h3>{text.steps}</h3>
        <DerivationSteps derivation={figure.derivation} />
        {figure.relaxed.map((granted) => (
          <p key={granted.id} className="borderline">
            {relaxedSentence(language, granted)}
          </p>
        ))}
      </section>
      <section>
        <h3>{text.basedOn}</h3>
        {leaves.map((leaf) => (
          <UsedValue
            key={leafKey(leaf)}
            leaf={leaf}
            place={{ schoolId, year, field: leaf.field, stage: leaf.stage }}
            observation={figure.observations.find(({ id }) => id === leaf.observationId) ?? null}
          />
        ))}
      </section>
      <section>
        <h3>{text.trend}</h3>
        <Trend trend={figure.trend} current={{ year, printed: figure.result.printed }} />
      </section>
      <section className="secondary">
        <p>
          {text.basis}
          {signs.colon}
          {indicator.clause}
        </p>
        <p>
          {text.definition}
          {signs.colon}
          {indicator.definition}
        </p>
      </section>
    </Flex>
  )
}
