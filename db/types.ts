import type { Generated } from 'kysely'
import type { CountyTables } from './county-types.ts'
import type { OverrideTables } from './override-types.ts'
import type { EnrolmentForecastsTable, ScenarioRevisionsTable } from './scenario-types.ts'
import type { EarlyWarningChoicesTable, TrendRulesTable } from './trend-rule-types.ts'

/** Row types. They never leave `db/`: repositories return domain objects. */
export type SettingsTable = { key: string; value: string }

export type SchoolsTable = {
  id: string
  code: string | null
  name: string
  kind: string
  sponsor: number | null
  location: string | null
  boarding: number | null
  campuses: number | null
  attached_stages: Generated<string>
  built_year: number | null
  planned_by_2010: number | null
  planned_by_2016: number | null
  dense_centre: number | null
  zone: string | null
  inspector: string | null
  status: string
  opened_on: string | null
  ended_on: string | null
  to_verify: number
  invented: number
  created_by_batch: string | null
  address: string | null
  head: string | null
  phone: string | null
}

export type SchoolFormerNamesTable = { school_id: string; name: string; until: string }

export type CampusListsTable = {
  school_id: string
  year: number
  position: number
  name: string
  figures: string
}

export type FieldsTable = { code: string; position: number; definition: string }

export type StandardsTable = { slug: string; version: number; definition: string }

export type FilesTable = { id: string; sha256: string; name: string; size: number; bytes: Buffer }

export type ImportBatchesTable = {
  id: string
  year: number
  standing: string
  reason: string | null
  author: string
  at: string
  undone_at: string | null
  undone_by: string | null
  undo_reason: string | null
}

export type ImportBatchFilesTable = {
  batch_id: string
  file_id: string
  layout: string
  problems: string
  /** Revision of the mapping by which it was read; null for a layout of the product. */
  mapping: number | null
}

export type ReturnMappingsTable = {
  /** One for each revision. */
  seq: Generated<number>
  id: string
  /** Rises by one with every change: the newest counts. */
  revision: number
  change: string
  name: string
  definition: string
  author: string
  at: string
}

export type ObservationsTable = {
  /** Rises with every observation: the newest accepted one counts. */
  seq: Generated<number>
  school_id: string | null
  year: number
  stage: string
  field: string
  value: string
  source: string
  batch_id: string | null
  file_id: string | null
  sheet: string | null
  cell: string | null
  reason: string | null
  visit_id: string | null
  item: string | null
  /** The value of a file on top of which this correction stands. */
  corrects: number | null
  author: string
  at: string
  /** 0: stored beside a correction by hand that stays in force. */
  accepted: number
  /** The import that brought it was undone. */
  withdrawn: number
}

export type DeclaredResultsTable = {
  seq: Generated<number>
  school_id: string
  year: number
  stage: string
  indicator: string
  /** Decimal text of two places, as the form prescribes. */
  value: string
  batch_id: string
  file_id: string
  sheet: string
  cell: string
  author: string
  at: string
  withdrawn: number
}

export type SchoolChangesTable = {
  batch_id: string
  school_id: string
  attribute: string
  /** JSON of the values. */
  before: string
  after: string
}

export type ListChangesTable = {
  seq: Generated<number>
  batch_id: string
  school_id: string
  year: number
  list: string
  /** JSON of the lists. */
  before: string
  after: string
}

export type ClassListsTable = {
  school_id: string
  year: number
  position: number
  stage: string
  grade: number
  name: string
  students: number
}

export type RoomListsTable = {
  school_id: string
  year: number
  position: number
  kind: string
  name: string
  area_square_metres: string
}

export type AcceptanceEntriesTable = {
  id: string
  position: number
  round_year: number | null
  planned_name: string
  school_id: string | null
  to_verify: number
  note: string | null
}

export type AcceptanceDecisionsTable = {
  seq: Generated<number>
  school_id: string
  year: number
  standard: string
  conclusion: string
  decided_by: string
  remark: string | null
  author: string
  at: string
}

export type AuditLogTable = {
  seq: Generated<number>
  at: string
  author: string
  call: string
  input: string
}

export type ChecklistTemplatesTable = { slug: string; version: number; sha256: string; definition: string }

export type VisitsTable = {
  id: string
  school_id: string
  year: number
  kind: string
  template_slug: string
  template_version: number
  planned_on: string
  inspectors: string
  state: string
  created_at: string
  created_by: string
  started_at: string | null
  started_by: string | null
}

export type VisitAnswersTable = {
  seq: Generated<number>
  visit_id: string
  item: string
  /** Rises by one with every answer to the item: the newest counts. */
  revision: number
  /** Null: the answer was cleared. */
  answer: string | null
  author: string
  at: string
}

export type VisitDraftsTable = { visit_id: string; item: string; part: string; text: string; at: string }

export type EvidenceTable = { sha256: string; name: string; type: string; size: number }

export type VisitEvidenceTable = {
  id: string
  visit_id: string
  item: string | null
  sha256: string
  caption: string
  author: string
  at: string
  removed_at: string | null
  removed_by: string | null
}

export type VisitSignaturesTable = {
  seq: Generated<number>
  visit_id: string
  role: string
  name: string
  path: string
  width: number
  height: number
  author: string
  at: string
  /** Something was changed after it was given. */
  lapsed_at: string | null
}

export type VisitClosingsTable = {
  seq: Generated<number>
  visit_id: string
  /** What the visit was held against when it was locked. */
  basis: string
  school_opinion: string | null
  unsigned_reason: string | null
  author: string
  at: string
}

export type VisitReopeningsTable = {
  seq: Generated<number>
  visit_id: string
  reason: string
  author: string
  at: string
}

export type RelaxationsTable = { id: string; position: number; definition: string }

export type RelaxationSwitchesTable = {
  /** Rises: the newest of a relaxation counts. */
  seq: Generated<number>
  relaxation: string
  is_on: number
  basis: string
  /** JSON; null: every school of the condition. */
  school_ids: string | null
  expires_on: string | null
  author: string
  at: string
}

export type CountyRecognitionsTable = {
  seq: Generated<number>
  recognised_on: string | null
  author: string
  at: string
}

export type VisitRulesTable = { id: string; position: number; definition: string }

export type VisitRuleChoicesTable = {
  seq: Generated<number>
  rule: string
  amount: number
  author: string
  at: string
}

export type ImportAnswersTable = {
  year: number
  sha256: string
  /** Empty: the file as a whole. */
  sheet: string
  /** Empty: the sheet as a whole. */
  cell: string
  /** The problem that is as it is; empty: the value is another. */
  code: string
  value: string | null
  reason: string
  author: string
  at: string
}

export type DataStandingsTable = {
  seq: Generated<number>
  school_id: string | null
  year: number
  standing: string
  /** Mark of the values that counted: where others count now, these were not looked at. */
  in_force: number
  reason: string | null
  author: string
  at: string
}

export type SchoolYearsTable = { year: number; author: string; at: string }

export type CheckReasonsTable = {
  seq: Generated<number>
  school_id: string | null
  year: number
  check_id: string
  fingerprint: string
  /** Null: it was taken back. */
  reason: string | null
  batch_id: string | null
  author: string
  at: string
}

/** Those of a subject that has a file of its own. */
type SubjectTables = CountyTables & OverrideTables

export type Tables = SubjectTables & {
  settings: SettingsTable
  schools: SchoolsTable
  school_former_names: SchoolFormerNamesTable
  campus_lists: CampusListsTable
  fields: FieldsTable
  standards: StandardsTable
  files: FilesTable
  import_batches: ImportBatchesTable
  import_batch_files: ImportBatchFilesTable
  return_mappings: ReturnMappingsTable
  observations: ObservationsTable
  import_answers: ImportAnswersTable
  data_standings: DataStandingsTable
  school_years: SchoolYearsTable
  check_reasons: CheckReasonsTable
  declared_results: DeclaredResultsTable
  school_changes: SchoolChangesTable
  list_changes: ListChangesTable
  class_lists: ClassListsTable
  room_lists: RoomListsTable
  acceptance_entries: AcceptanceEntriesTable
  acceptance_decisions: AcceptanceDecisionsTable
  audit_log: AuditLogTable
  checklist_templates: ChecklistTemplatesTable
  visits: VisitsTable
  visit_answers: VisitAnswersTable
  visit_drafts: VisitDraftsTable
  evidence: EvidenceTable
  visit_evidence: VisitEvidenceTable
  visit_signatures: VisitSignaturesTable
  visit_closings: VisitClosingsTable
  visit_reopenings: VisitReopeningsTable
  relaxations: RelaxationsTable
  relaxation_switches: RelaxationSwitchesTable
  county_recognitions: CountyRecognitionsTable
  visit_rules: VisitRulesTable
  visit_rule_choices: VisitRuleChoicesTable
  enrolment_forecasts: EnrolmentForecastsTable
  scenario_revisions: ScenarioRevisionsTable
  trend_rules: TrendRulesTable
  early_warning_choices: EarlyWarningChoicesTable
}
