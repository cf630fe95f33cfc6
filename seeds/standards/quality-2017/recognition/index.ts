import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { publicSatisfaction } from './public-satisfaction.ts'

export const recognitionItems: readonly CountyItem[] = [publicSatisfaction]
