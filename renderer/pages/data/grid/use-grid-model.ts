import type { TableCell } from '../../../../shared/contract/observations.ts'
import type { FieldDefinition, FieldSubject } from '../../../../shared/fields/field.ts'
import type { ObservationStage } from '../../../../shared/observations/observation-stage.ts'
import type { School } from '../../../../shared/schools/school.ts'
import { stagesOfSchool } from '../../../../shared/schools/school-stages.ts'
import { byCode } from '../../../components/by-code.ts'
import { COUNTY } from '../../../routes.ts'
import { useNaming, useText } from '../../../text.ts'
import type { GridColumn, GridModel, GridRow } from './grid-model.ts'

export type GridWanted = {
  readonly year: number
  readonly subject: FieldSubject
  readonly stage: ObservationStage
  /** A part of the names of the schools. */
  readonly name: string
}

/** The fields that a table of a subject and stage shows: those counted there, and those that may be. */
export function fieldsOfTable(
  fields: readonly FieldDefinition[],
  { subject, stage }: Pick<GridWanted, 'subject' | 'stage'>,
): readonly FieldDefinition[] {
  return fields.filter(
    (field) =>
      field.subject === subject &&
      (stage === 'whole'
        ? true
        : field.stages.includes(stage) || (field.stages.length === 0 && field.mayDivide === true)),
  )
}

/** Fields counted by stage stand in the table of the whole school only where somebody gave them so. */
function columnFields(
  fields: readonly FieldDefinition[],
  { stage }: GridWanted,
  cells: readonly TableCell[],
): readonly FieldDefinition[] {
  if (stage !== 'whole') return fields
  const given = new Set(cells.map(({ field }) => field))
  return fields.filter(({ stages, code }) => stages.length === 0 || given.has(code))
}

/** Puts schools, fields and values of a table together. */
export function useGridModel(): (
  wanted: GridWanted,
  fields: readonly FieldDefinition[],
  schools: readonly School[],
  cells: readonly TableCell[],
) => GridModel {
  const text = useText('valueTable')
  const words = useText('words')
  const naming = useNaming()
  return (wanted, fields, schools, cells) => {
    const { year, stage, subject } = wanted
    const byPlace = new Map(cells.map((cell) => [`${cell.schoolId ?? COUNTY} ${cell.field}`, cell]))
    const label = text.grid({ subject: text.subjects[subject], stage: words.stages[stage] })
    const shown = columnFields(fields, wanted, cells)
    const asColumn = (field: FieldDefinition): GridColumn => ({
      key: field.code,
      label: naming(field.label, field.code),
      unit: words.fieldUnits[field.unit],
    })
    if (subject === 'county') {
      const value = { key: 'value', label: text.value, unit: '' }
      return {
        label,
        corner: text.field,
        rows: shown.map((field) => {
          const { key, label: name, unit } = asColumn(field)
          return { key, label: unit === '' ? name : text.withUnit({ name, unit }) }
        }),
        columns: [value],
        placeAt: (row) => ({ schoolId: null, year, field: row.key, stage }),
        cellAt: (row) => byPlace.get(`${COUNTY} ${row.key}`) ?? null,
        nameOf: (row) => ({ owner: text.subjects.county, field: row.label }),
      }
    }
    const withValues = new Set(cells.map(({ schoolId }) => schoolId))
    const taught = (school: School) => stage === 'whole' || stagesOfSchool(school).includes(stage)
    const rows: readonly GridRow[] = schools
      .filter((school) => withValues.has(school.id) || (school.status === 'open' && taught(school)))
      .filter(({ name }) => name.includes(wanted.name))
      .toSorted(byCode)
      .map(({ id, name }) => ({ key: id, label: name }))
    return {
      label,
      corner: text.school,
      rows,
      columns: shown.map(asColumn),
      placeAt: (row, column) => ({ schoolId: row.key, year, field: column.key, stage }),
      cellAt: (row, column) => byPlace.get(`${row.key} ${column.key}`) ?? null,
      nameOf: (row, column) => ({ owner: row.label, field: column.label }),
    }
  }
}
