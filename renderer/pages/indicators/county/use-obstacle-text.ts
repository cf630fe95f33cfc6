import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import type { CountyObstacle } from '../../../../shared/assessment/county/result.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import { useGroupName } from '../../../api/use-group-name.ts'
import { indicatorOf } from '../../../api/use-standard.ts'
import { paths, useBasis } from '../../../routes.ts'
import { useNaming, useText } from '../../../text.ts'

type ObstacleText = { readonly to: string; readonly name: string }

/** What an obstacle is called, and where it is dealt with. */
export function useObstacleText(
  standard: Standard,
  items: readonly CountyItem[],
): (obstacle: CountyObstacle) => ObstacleText {
  const text = useText('county')
  const words = useText('words')
  const groupName = useGroupName()
  const naming = useNaming()
  const basis = useBasis()
  return (obstacle) => {
    switch (obstacle.kind) {
      case 'rule': {
        const item = items.find(({ id }) => id === obstacle.item)
        const rule = item?.rules.find(({ id }) => id === obstacle.rule)
        const label = item?.rules.length === 1 ? naming(item.label) : naming(rule?.label)
        const name =
          item === undefined
            ? obstacle.item
            : text.obstacleRule({ group: groupName(item.group), number: item.number, label })
        return { to: paths.county(basis, obstacle.item), name }
      }
      case 'indicators': {
        const { name: school, schoolId, stage, indicator } = obstacle
        const name = text.obstacleSchool({ school, stage: words.stages[stage] })
        const to =
          indicator === null ? paths.matrix(basis, stage) : paths.figure(basis, stage, schoolId, indicator)
        return { to, name }
      }
      case 'composite': {
        const { stage } = obstacle
        const name = text.obstacleComposite({ stage: words.stages[stage] })
        return { to: paths.matrix(basis, stage), name }
      }
      case 'dispersion': {
        const { stage, indicator } = obstacle
        const label = naming(indicatorOf(standard, indicator)?.shortLabel, indicator)
        const name = text.obstacleDispersion({ stage: words.stages[stage], indicator: label })
        return { to: paths.dispersion(basis, stage, indicator), name }
      }
    }
  }
}
