import type { CountyGroup } from '../../shared/assessment/county/item.ts'
import type { Standard } from '../../shared/assessment/standard.ts'
import { useNaming, useText } from '../text.ts'
import { useStandard } from './use-standard.ts'

/**
 * The name of a group of county items, in the words of the standard where it has its own.
 * @param of the standard; left out: that of the address.
 */
export function useGroupName(of?: Standard): (group: CountyGroup) => string {
  const text = useText('county')
  const naming = useNaming()
  const current = useStandard()
  const { countyGroups } = of ?? current ?? {}
  return (group) => naming(countyGroups?.[group], text.groups[group])
}
