import type { CountyGroup } from '../../shared/assessment/county/item.ts'
import { useNaming, useText } from '../text.ts'
import { useStandard } from './use-standard.ts'

/** The name of a group of county items, in the words of the standard where it has its own. */
export function useGroupName(): (group: CountyGroup) => string {
  const text = useText('county')
  const naming = useNaming()
  const standard = useStandard()
  return (group) => naming(standard?.countyGroups?.[group], text.groups[group])
}
