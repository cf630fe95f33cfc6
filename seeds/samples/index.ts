import type { SampleCounty } from './sample-county.ts'
import { taiping } from './taiping/index.ts'

/** The sample counties that `init --sample SLUG` knows. */
export const sampleCounties: readonly SampleCounty[] = [taiping]
