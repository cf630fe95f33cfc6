import type { CallOutput } from '../../api/call-name.ts'

export type PlanEntry = CallOutput<'acceptance.plan'>['rounds'][number]['entries'][number] & {
  readonly roundYear: number | null
}
