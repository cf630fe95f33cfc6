import type { Generated } from 'kysely'

export type TrendRulesTable = { kind: string; id: string; position: number; definition: string }

export type EarlyWarningChoicesTable = {
  /** Rises. */
  seq: Generated<number>
  rule: string
  /** Null with the numbers: as the product has it. */
  is_on: number | null
  falling_years: number | null
  /** Decimal text. */
  margin: string | null
  author: string
  at: string
}
