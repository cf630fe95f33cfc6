import { Select } from 'antd'
import { useSearchParams } from 'react-router'
import { useCall } from '../../../api/use-call.ts'
import { Answer } from '../../../components/Answer.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { today } from '../../../format.ts'
import { useNaming, useText } from '../../../text.ts'
import { RuleCard } from './RuleCard.tsx'

const ALL = 'all'

/** 应督导: what is due by the rules, one card for each; the address may name one of them. */
export function DueView() {
  const text = useText('dueVisits')
  const naming = useNaming()
  const [address, setAddress] = useSearchParams()
  const due = useCall('visits.dueByRule', { today: today() })
  const wanted = address.get('rule') ?? ALL
  return (
    <Answer query={due}>
      {(rules) =>
        rules.every(({ population }) => population === 0) ? (
          <EmptyState title={text.noSchools} />
        ) : (
          <>
            <Select
              className="toolbar medium-input"
              aria-label={text.onlyRule}
              value={wanted}
              onChange={(rule) =>
                setAddress(rule === ALL ? { view: 'due' } : { view: 'due', rule }, { replace: true })
              }
              options={[
                { value: ALL, label: text.allRules },
                ...rules.map(({ rule }) => ({ value: rule.id, label: naming(rule.label) })),
              ]}
            />
            <div className="due-rules">
              {rules
                .filter(({ rule }) => wanted === ALL || rule.id === wanted)
                .map((one) => (
                  <RuleCard key={one.rule.id} due={one} />
                ))}
            </div>
          </>
        )
      }
    </Answer>
  )
}
