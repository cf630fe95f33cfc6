import type { FieldDefinition } from '../../../../shared/fields/field.ts'
import type { ColumnUse } from '../../../../shared/returns/mapping.ts'

/** A use as the picker of fields names it; stage and unit have pickers of their own. */
export function keyOfUse(use: ColumnUse): string {
  if (use.kind === 'field') return `field:${use.field}`
  return use.kind === 'attribute' ? `attribute:${use.attribute}` : use.kind
}

/** Two columns of one key would give one value twice. */
export function valueKey(use: ColumnUse): string {
  return use.kind === 'field' ? `${keyOfUse(use)}/${use.stage}` : keyOfUse(use)
}

/** A field as the user picks it for a column: the stage stays, the unit is the stored one. */
export function fieldUse(field: FieldDefinition, former: ColumnUse, storedUnit: string): ColumnUse {
  const stage = former.kind === 'field' ? former.stage : null
  const fits = stage !== null && (field.stages.includes(stage) || field.mayDivide === true)
  return { kind: 'field', field: field.code, stage: fits ? stage : null, unit: storedUnit }
}

export const LEAVE: ColumnUse = { kind: 'leave' }

/**
 * The uses of columns: what the user chose, then what is proposed; a proposal gives way to a choice of the
 * same value elsewhere.
 */
export function withChoices<C extends { readonly column: number; readonly use: ColumnUse }>(
  columns: readonly C[],
  chosen: Readonly<Record<number, ColumnUse>>,
): readonly C[] {
  const taken = new Set(Object.values(chosen).map(valueKey))
  return columns.map((column) => {
    const own = chosen[column.column]
    if (own) return { ...column, use: own }
    const twice = column.use.kind !== 'leave' && taken.has(valueKey(column.use))
    return twice ? { ...column, use: LEAVE } : column
  })
}
