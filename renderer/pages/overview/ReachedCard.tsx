import { Card, Flex, Progress } from 'antd'
import { Link } from 'react-router'
import type { CallOutput } from '../../api/call-name.ts'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { type Basis, paths } from '../../routes.ts'
import { useText } from '../../text.ts'
import { CountyLine } from './CountyLine.tsx'
import { DispersionCount } from './DispersionCount.tsx'

type Overview = CallOutput<'overview.get'>
type Props = {
  readonly basis: Basis
  readonly stages: Overview['stages']
  readonly dispersion: Overview['dispersion']
  readonly county: Overview['county']
}

export function ReachedCard({ basis, stages, dispersion, county }: Props) {
  const text = useText('overview')
  const words = useText('words')
  return (
    <Card title={text.reached}>
      <Flex vertical gap="middle">
        {stages.map(({ stage, rows, pass, fail, unknown }) => (
          <Link key={stage} to={paths.matrix(basis, stage)} className="plain-link">
            <Flex gap="small" align="baseline">
              <strong>{words.stages[stage]}</strong>
              {rows === 0 ? text.noRows : text.reachedRow({ pass, rows })}
              <span className="grow" />
              <span>
                <StatusIcon sign="met" label={words.verdicts.pass} /> {pass}
              </span>
              <span>
                <StatusIcon sign="below" label={words.verdicts.fail} /> {fail}
              </span>
              <span>
                <StatusIcon sign="unknown" label={words.verdicts.unknown} /> {unknown}
              </span>
            </Flex>
            <Progress
              percent={rows === 0 ? 0 : Math.round((pass / rows) * 100)}
              showInfo={false}
              size="small"
              aria-label={words.stages[stage]}
            />
            <DispersionCount results={dispersion.filter((result) => result.stage === stage)} />
          </Link>
        ))}
        {county.length === 0 ? null : (
          <Flex vertical gap={4}>
            {county.map((count) => (
              <CountyLine key={count.group} basis={basis} count={count} />
            ))}
          </Flex>
        )}
      </Flex>
    </Card>
  )
}
