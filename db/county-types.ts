import type { Generated } from 'kysely'

export type CountyJudgementsTable = {
  seq: Generated<number>
  year: number
  standard: string
  item: string
  rule: string
  /** Null: it was taken back. */
  met: number | null
  remark: string
  author: string
  at: string
}

export type CountyWaysTable = {
  seq: Generated<number>
  standard: string
  item: string
  rule: string
  way: string
  author: string
  at: string
}
