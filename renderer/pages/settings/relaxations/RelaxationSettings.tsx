import { Typography } from 'antd'
import { useCall } from '../../../api/use-call.ts'
import { Answer } from '../../../components/Answer.tsx'
import { today } from '../../../format.ts'
import { useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { RecognitionDate } from './RecognitionDate.tsx'
import { RelaxationCard } from './RelaxationCard.tsx'

/** 放宽条件: the switches of the county, each with basis, scope, expiry and history. */
export function RelaxationSettings() {
  const text = useText('relaxations')
  const { year } = useBasis()
  const list = useCall('relaxations.list', { today: today() })
  const reach = useCall('relaxations.reach', { year })
  return (
    <Answer query={list}>
      {({ relaxations, recognisedOn }) => (
        <div className="setting-cards">
          <Typography.Paragraph type="secondary">{text.intro}</Typography.Paragraph>
          <RecognitionDate key={recognisedOn} recognisedOn={recognisedOn} />
          {relaxations.map((one) => (
            <RelaxationCard
              key={one.definition.id}
              relaxation={one}
              recognisedOn={recognisedOn}
              reach={reach.data?.find(({ relaxation }) => relaxation === one.definition.id)}
            />
          ))}
        </div>
      )}
    </Answer>
  )
}
