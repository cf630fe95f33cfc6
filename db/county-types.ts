import type { Generated } from 'kysely'

type CountyJudgementsTable = {
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

type CountyWaysTable = {
  seq: Generated<number>
  standard: string
  item: string
  rule: string
  way: string
  author: string
  at: string
}

type CountyEvidenceTable = {
  id: string
  year: number
  standard: string
  item: string
  rule: string
  sha256: string
  author: string
  at: string
  removed_at: string | null
  removed_by: string | null
}

type CountyScorePointsTable = {
  seq: Generated<number>
  year: number
  standard: string
  item: string
  rule: string
  /** JSON. */
  points: string
  source: string
  author: string
  at: string
}

type CountyScoresTable = {
  seq: Generated<number>
  year: number
  standard: string
  item: string
  rule: string
  line: string
  /** Null: it was taken back. */
  lost: string | null
  reason: string
  author: string
  at: string
}

export type CountyTables = {
  county_evidence: CountyEvidenceTable
  county_judgements: CountyJudgementsTable
  county_score_points: CountyScorePointsTable
  county_scores: CountyScoresTable
  county_ways: CountyWaysTable
}
