import { Card, Flex } from 'antd'
import { Link } from 'react-router'
import type { Standard } from '../../../shared/assessment/standard.ts'
import { type Basis, paths } from '../../routes.ts'
import { useText } from '../../text.ts'

type Props = { readonly basis: Basis; readonly standard: Standard }

/** In the place of dispersion and shortfalls, where a plan asks nothing of single schools. */
export function NoIndicatorsCard({ basis, standard }: Props) {
  const text = useText('planGaps')
  const { places } = useText('indicators')
  return (
    <Card title={text.noIndicators}>
      <p>{text.noIndicatorsHint}</p>
      <Flex gap="middle">
        <Link to={paths.county(basis)}>{text.toCounty}</Link>
        {standard.against === undefined ? null : <Link to={paths.planGaps(basis)}>{places.gaps}</Link>}
      </Flex>
    </Card>
  )
}
