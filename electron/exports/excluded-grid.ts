import type { ExportGrid } from '../../shared/exports/export-grid.ts'
import type { AssessmentBasis } from './assessment-basis.ts'

/** Schools that the indicators leave out, each with the clause that says so. */
export function excludedGrid({ columns: texts, assessment, exclusionWords }: AssessmentBasis): ExportGrid {
  return {
    name: texts.excludedSheet,
    notes: [],
    columns: [
      { label: texts.school, type: 'text' },
      { label: texts.reason, type: 'text' },
      { label: texts.clause, type: 'text' },
    ],
    rows: assessment.excluded.map(({ name, code, clause }) => [name, exclusionWords[code], clause]),
  }
}
