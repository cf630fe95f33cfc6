import { Card, Flex } from 'antd'
import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import type { CountyResult } from '../../../../shared/assessment/county/result.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { VerdictTag } from '../../../components/VerdictTag.tsx'
import { useText } from '../../../text.ts'
import { FirstOf } from './FirstOf.tsx'
import { ObstacleLine } from './ObstacleLine.tsx'

type Props = {
  readonly result: CountyResult
  readonly standard: Standard
  readonly items: readonly CountyItem[]
}

const SHOWN = 6

/** Whether the county passes, and what stands in the way: nearest first. */
export function VerdictCard({ result, standard, items }: Props) {
  const text = useText('county')
  const { verdict, obstacles, open } = result
  const sentence = {
    pass: text.passText,
    fail: text.failText({ count: obstacles.length }),
    unknown: text.unknownText,
  }[verdict]
  const still = [
    open.items > 0 && text.openItems({ count: open.items }),
    open.schools > 0 && text.openSchools({ count: open.schools }),
    open.coefficients > 0 && text.openCoefficients({ count: open.coefficients }),
  ].filter((words) => words !== false)
  return (
    <Card size="small" title={<h2>{text.verdict}</h2>} extra={<VerdictTag verdict={verdict} />}>
      <Flex gap="small" wrap>
        <span>{sentence}</span>
        <span className="grow" />
        {still.map((words) => (
          <span key={words} className="secondary">
            <StatusIcon sign="unknown" label="" /> {words}
          </span>
        ))}
      </Flex>
      <FirstOf all={obstacles} first={SHOWN}>
        {(shown) =>
          shown.length === 0 ? null : (
            <ol className="plain-list obstacles" aria-label={text.obstacles}>
              {shown.map((obstacle) => (
                <ObstacleLine
                  key={JSON.stringify(obstacle)}
                  obstacle={obstacle}
                  standard={standard}
                  items={items}
                />
              ))}
            </ol>
          )
        }
      </FirstOf>
    </Card>
  )
}
