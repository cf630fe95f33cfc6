import { Card, Flex, Progress } from 'antd'
import { Link } from 'react-router'
import { compositeDecides, judgesSchools } from '../../../shared/assessment/judging.ts'
import type { Standard } from '../../../shared/assessment/standard.ts'
import type { CallOutput } from '../../api/call-name.ts'
import { type Basis, paths } from '../../routes.ts'
import { useText } from '../../text.ts'
import { CompositeLine } from './CompositeLine.tsx'
import { CountyLine } from './CountyLine.tsx'
import { DispersionCount } from './DispersionCount.tsx'
import { StageCounts } from './StageCounts.tsx'

type Overview = CallOutput<'overview.get'>
type Props = {
  readonly basis: Basis
  readonly stages: Overview['stages']
  readonly dispersion: Overview['dispersion']
  readonly composite: Overview['composite']
  readonly standard: Standard | undefined
  readonly county: Overview['county']
}

export function ReachedCard({ basis, stages, dispersion, composite, standard, county }: Props) {
  const text = useText('overview')
  const words = useText('words')
  const judged = standard === undefined || judgesSchools(standard)
  const decides = standard !== undefined && compositeDecides(standard)
  return (
    <Card title={text.reached}>
      <Flex vertical gap="middle">
        {stages.map(({ stage, rows, pass, fail, unknown }) => (
          <Link key={stage} to={paths.matrix(basis, stage)} className="plain-link">
            <Flex gap="small" align="baseline">
              <strong>{words.stages[stage]}</strong>
              {rows === 0
                ? text.noRows
                : judged
                  ? text.reachedRow({ pass, rows })
                  : text.countedRow({ rows })}
              <span className="grow" />
              {judged ? <StageCounts pass={pass} fail={fail} unknown={unknown} /> : words.verdicts.notJudged}
            </Flex>
            {judged ? (
              <Progress
                percent={rows === 0 ? 0 : Math.round((pass / rows) * 100)}
                showInfo={false}
                size="small"
                aria-label={words.stages[stage]}
              />
            ) : null}
            {decides ? (
              composite
                .filter((result) => result.stage === stage)
                .map((result) => (
                  <CompositeLine key={stage} result={result} decimals={standard.dispersion.decimals} />
                ))
            ) : (
              <DispersionCount results={dispersion.filter((result) => result.stage === stage)} />
            )}
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
