import { useCall } from '../../../api/use-call.ts'
import { useFields } from '../../../api/use-standard.ts'
import { Answer } from '../../../components/Answer.tsx'
import { PageHeader } from '../../../components/PageHeader.tsx'
import { useBasis } from '../../../routes.ts'
import { useNaming, useText } from '../../../text.ts'
import { IndicatorPlaces } from '../IndicatorPlaces.tsx'
import { AmountTable } from './AmountTable.tsx'
import { RuleTable } from './RuleTable.tsx'

/** 指标 › 经费: 三个增长 and 两个只增不减 by calendar year, and the raw amounts that they rest on. */
export function FiscalPage() {
  const text = useText('fiscal')
  const naming = useNaming()
  const { year } = useBasis()
  const fields = useFields()
  const fiscal = useCall('fiscal.get', { year }, { keepFormer: true })
  const nameOf = (field: string) => naming(fields.get(field)?.label, field)
  return (
    <>
      <PageHeader title={text.title} places={<IndicatorPlaces current="fiscal" />} hint={text.hint} />
      <Answer query={fiscal}>
        {({ rules, series, years }) => (
          <>
            {rules.map(({ rule, years: judged }) => (
              <RuleTable key={rule.id} rule={rule} years={judged} series={series} nameOf={nameOf} />
            ))}
            <AmountTable series={series} years={years} nameOf={nameOf} />
          </>
        )}
      </Answer>
    </>
  )
}
