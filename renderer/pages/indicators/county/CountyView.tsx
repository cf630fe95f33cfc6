import { COUNTY_GROUPS, type CountyItem } from '../../../../shared/assessment/county/item.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import type { CallOutput } from '../../../api/call-name.ts'
import { GroupSection } from './GroupSection.tsx'

type Props = {
  readonly county: CallOutput<'county.get'>
  readonly standard: Standard
  readonly items: readonly CountyItem[]
}

/** The groups of the county's items. */
export function CountyView({ county, items }: Props) {
  return COUNTY_GROUPS.filter((group) => items.some((item) => item.group === group)).map((group) => (
    <GroupSection
      key={group}
      group={group}
      items={items.filter((item) => item.group === group)}
      county={county}
    />
  ))
}
