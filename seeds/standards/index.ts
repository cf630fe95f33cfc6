import type { Standard } from '../../shared/assessment/standard.ts'
import { basic2012 } from './basic-2012.ts'
import { quality2017 } from './quality-2017.ts'
import { taiping2023 } from './taiping-2023.ts'

/** The standards, as published. A county begins with the first: the regime under which counties are recognised today. */
export const standards: readonly Standard[] = [quality2017, basic2012, taiping2023]
