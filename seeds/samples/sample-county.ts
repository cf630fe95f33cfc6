export type { SampleCounty } from '../../shared/samples/sample-county.ts'
