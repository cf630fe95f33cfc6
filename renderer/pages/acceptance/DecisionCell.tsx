import { Flex } from 'antd'
import { LinkButton } from '../../components/LinkButton.tsx'
import { Mark } from '../../components/Mark.tsx'
import { dayAndTime } from '../../format.ts'
import { type Basis, paths } from '../../routes.ts'
import { useText } from '../../text.ts'
import type { PlanEntry } from './plan-entry.ts'

type Props = { readonly basis: Basis; readonly entry: PlanEntry }

/** What the group decided, or the way to decide. */
export function DecisionCell({ basis, entry: { schoolId, decision, proposed } }: Props) {
  const text = useText('acceptance')
  const words = useText('words')
  if (schoolId === null) return null
  return (
    <Flex gap="small" align="center" wrap>
      {decision === null ? (
        <span className="secondary">{text.undecided}</span>
      ) : (
        <span title={text.decisionBy({ author: decision.author, time: dayAndTime(decision.at) })}>
          {words.conclusions[decision.conclusion]}{' '}
          {proposed !== null && proposed !== decision.conclusion ? <Mark>{text.differs}</Mark> : null}
        </span>
      )}
      <LinkButton to={paths.decide(basis, schoolId)} size="small">
        {decision === null ? text.decide : text.change}
      </LinkButton>
    </Flex>
  )
}
