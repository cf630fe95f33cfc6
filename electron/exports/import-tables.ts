import type { ImportRows } from '../../shared/contract/exports.ts'
import type { ImportedFile, ImportValue } from '../../shared/contract/imports.ts'
import type { ExportCell, ExportColumn } from '../../shared/exports/export-grid.ts'
import type { FieldDefinition } from '../../shared/fields/field.ts'
import { type Language, messagesOf } from '../../shared/messages/language.ts'
import { problemSentence } from '../../shared/messages/problem-sentence.ts'
import type { Problem } from '../../shared/returns/problem.ts'
import { wordingOf } from '../reports/parts/wording.ts'
import type { TitledGrid } from './write-tables.ts'

/** The values of a file and what is to be said of them, a sheet each. */
export function importTables(
  file: ImportedFile,
  fields: readonly FieldDefinition[],
  language: Language,
  rows: ImportRows,
): TitledGrid[] {
  const { exports: texts, screens } = messagesOf(language)
  const { data } = screens
  const text = (label: string): ExportColumn => ({ label, type: 'text' })
  const number = (label: string): ExportColumn => ({ label, type: 'number' })
  const problemsAt = byPlace(file.problems)
  const row = valueRow(fields, language, problemsAt)
  return [
    {
      grid: {
        name: texts.valuesSheet,
        notes: [file.name],
        columns: [
          text(texts.sheet),
          text(data.cell),
          text(data.school),
          text(texts.header),
          text(data.field),
          text(texts.stage),
          text(texts.unit),
          number(data.value),
          text(texts.raw),
          number(texts.current),
          number(data.lastYear),
          text(texts.change),
          text(data.problem),
        ],
        rows: file.values.filter((value) => isWanted(value, problemsAt, rows)).map(row),
      },
    },
    {
      grid: {
        name: texts.problemsSheet,
        notes: [file.name],
        columns: [
          text(texts.severity),
          text(texts.sheet),
          text(data.cell),
          text(data.problem),
          text(texts.because),
        ],
        rows: file.problems.map((problem) => [
          data.severities[problem.severity],
          problem.sheet,
          problem.cell,
          problemSentence(language, problem),
          problem.reason ?? null,
        ]),
      },
    },
  ]
}

type ProblemsAt = (place: Pick<Problem, 'sheet' | 'cell'>) => readonly Problem[]

function byPlace(problems: readonly Problem[]): ProblemsAt {
  const places = Map.groupBy(problems, ({ sheet, cell }) => `${sheet}\n${cell}`)
  return ({ sheet, cell }) => places.get(`${sheet}\n${cell}`) ?? []
}

function isWanted(value: ImportValue, problemsAt: ProblemsAt, rows: ImportRows): boolean {
  if (rows === 'problems') return problemsAt(value).length > 0
  return rows === 'all' || value.change === 'changed' || value.change === 'removed'
}

function valueRow(fields: readonly FieldDefinition[], language: Language, problemsAt: ProblemsAt) {
  const { words, name, signs } = wordingOf(language)
  const { data } = messagesOf(language).screens
  const byCode = new Map(fields.map((field) => [field.code, field]))
  return (value: ImportValue): ExportCell[] => {
    const field = byCode.get(value.field)
    return [
      value.sheet,
      value.cell,
      value.school,
      value.header,
      field === undefined ? value.field : name(field.label),
      words.stages[value.stage],
      field === undefined ? null : words.fieldUnits[field.unit],
      value.value,
      value.raw,
      value.current,
      value.lastYear,
      data.changes[value.change],
      problemsAt(value)
        .map((problem) => problemSentence(language, problem))
        .join(signs.semicolon),
    ]
  }
}
