import { cellAddress } from '../../../shared/returns/cell-address.ts'
import type { SchoolAttributes } from '../../../shared/schools/school.ts'
import type { SchoolKind } from '../../../shared/schools/school-kind.ts'
import { STAGES, type Stage } from '../../../shared/schools/stage.ts'
import type { ExtractRecord } from '../extract.ts'
import { kindOfCode, kindOfName } from '../text/kind-words.ts'
import type { ValueIssue } from '../value-issue.ts'
import type { OpenFile } from './open-file.ts'
import type { SubjectRecord } from './subject.ts'

/** One name (and code) with all its rows of the batch. */
export type MentionGroup = {
  readonly name: string
  readonly code: string | null
  readonly records: SubjectRecord[]
}

/** Groups the records of a batch by the school that they name; those of the county are apart. */
export function groupMentions(files: readonly OpenFile[]): {
  groups: MentionGroup[]
  county: SubjectRecord[]
} {
  const groups = new Map<string, MentionGroup>()
  const county: SubjectRecord[] = []
  for (const file of files) {
    if (file.state !== null || !file.extract) continue
    for (const record of file.extract.records) {
      const { school } = record
      if (!school) {
        county.push({ file, record })
        continue
      }
      const key = `${school.name}\u0000${school.code ?? ''}`
      const group = groups.get(key)
      if (group) group.records.push({ file, record })
      else groups.set(key, { name: school.name, code: school.code, records: [{ file, record }] })
    }
  }
  return { groups: [...groups.values()], county }
}

/**
 * Says something of a school at the cell that names it.
 * @returns the reason that was given there for it.
 */
export function reportAtName({ file, record }: SubjectRecord, issue: ValueIssue): string | null {
  const { sheet, cell } = namedAt(record)
  return file.report.add(issue, sheet, cell)
}

/** Where a school is named, for a sentence: file › sheet › cell. */
export function placeOfName({ file, record }: SubjectRecord): string {
  const { sheet, cell } = namedAt(record)
  return [file.report.source.name, sheet, cell].filter(Boolean).join(' › ')
}

function namedAt({ school, sheet }: ExtractRecord): { sheet: string | null; cell: string | null } {
  if (!school) return { sheet: sheet.name, cell: null }
  if (school.sheet === null) return { sheet: null, cell: null }
  return { sheet: school.sheet ?? sheet.name, cell: cellAddress(school.row, school.column) }
}

/** The attributes that the files tell; the first to tell one is believed. */
export function toldAttributes(records: readonly SubjectRecord[]): Partial<SchoolAttributes> {
  // Most schools stand in one row, and there may be a hundred thousand of them.
  const [only] = records
  if (only && records.length === 1) return only.record.school?.attributes ?? {}
  let told: Partial<SchoolAttributes> = {}
  for (const { record } of records) if (record.school) told = { ...record.school.attributes, ...told }
  return told
}

/** The kind that attribute, name, code or the stages of the rows tell. */
export function toldKind(group: MentionGroup): SchoolKind | null {
  return (
    toldAttributes(group.records).kind ??
    kindOfName(group.name) ??
    kindOfCode(group.code) ??
    kindOfStages(group.records)
  )
}

const KIND_BY_STAGES: Readonly<Record<string, SchoolKind>> = {
  primary: 'primary',
  junior: 'junior',
  'primary+junior': 'nineYear',
  'junior+senior': 'complete',
  'primary+junior+senior': 'twelveYear',
}

function kindOfStages(records: readonly SubjectRecord[]): SchoolKind | null {
  const stages = new Set<Stage | null>(records.map(({ record }) => record.stage))
  const told = STAGES.filter((stage) => stages.has(stage))
  return KIND_BY_STAGES[told.join('+')] ?? null
}
