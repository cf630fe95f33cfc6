import { Link } from 'react-router'
import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import type { CountyObstacle } from '../../../../shared/assessment/county/result.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { fixed } from '../../../format.ts'
import { useText } from '../../../text.ts'
import { useObstacleText } from './use-obstacle-text.ts'

type Props = {
  readonly obstacle: CountyObstacle
  readonly standard: Standard
  readonly items: readonly CountyItem[]
}

/** One obstacle: leads to where it is dealt with. */
export function ObstacleLine({ obstacle, standard, items }: Props) {
  const text = useText('county')
  const { to, name } = useObstacleText(standard, items)(obstacle)
  const { distance } = obstacle
  return (
    <li>
      <StatusIcon sign="below" label="" /> <Link to={to}>{name}</Link>
      <small className="number">
        {distance === null ? text.judgedByPeople : text.distance({ percent: fixed(distance * 100, 1) })}
      </small>
    </li>
  )
}
