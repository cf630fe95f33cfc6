import type { Generated } from 'kysely'

type LimitOverridesTable = {
  /** Rises. */
  seq: Generated<number>
  id: string
  standard: string
  /** JSON of a `LimitScope`. */
  scope: string
  /** Decimal text. */
  value: string
  area: 'province' | 'city'
  document: string
  clause: string
  valid_from: string
  valid_until: string | null
  author: string
  at: string
}

type VisitLimitsTable = {
  visit_id: string
  /** JSON of `LimitInForce[]`. */
  limits: string
}

type LimitOverrideWithdrawalsTable = {
  override: string
  reason: string
  author: string
  at: string
}

export type OverrideTables = {
  limit_overrides: LimitOverridesTable
  limit_override_withdrawals: LimitOverrideWithdrawalsTable
  visit_limits: VisitLimitsTable
}
