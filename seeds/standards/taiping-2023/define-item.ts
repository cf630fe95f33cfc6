import type { CountyItem } from '../../../shared/assessment/county/item.ts'

/** An item of the plan of 太平区, with its words and their place. */
export function plan(
  place: string,
  item: Omit<CountyItem, 'clause' | 'measured'> & Partial<Pick<CountyItem, 'measured'>>,
): CountyItem {
  return { measured: 'county', ...item, clause: clauseOf(place) }
}

export const clauseOf = (place: string) => `太平区方案（2023）${place}`
