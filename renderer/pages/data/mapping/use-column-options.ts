import { FIELD_SUBJECTS } from '../../../../shared/fields/field.ts'
import { COLUMN_ATTRIBUTES, type ColumnUse } from '../../../../shared/returns/mapping.ts'
import { useCall } from '../../../api/use-call.ts'
import { useFields } from '../../../api/use-standard.ts'
import { useNaming, useText } from '../../../text.ts'
import { fieldUse, keyOfUse } from './column-use.ts'

/** What can be picked for a column, and what a pick means; made once for all columns of a table. */
export function useColumnOptions() {
  const text = useText('mapping')
  const { subjects } = useText('valueTable')
  const naming = useNaming()
  const fields = useFields()
  const units = useCall('mappings.units', {}).data
  const label = (use: ColumnUse): string => {
    switch (use.kind) {
      case 'field':
        return naming(fields.get(use.field)?.label, use.field)
      case 'attribute':
        return text.attributes[use.attribute]
      case 'stage':
        return text.stageColumn
      case 'leave':
        return text.leave
    }
  }
  const option = (use: ColumnUse) => ({ value: keyOfUse(use), label: label(use) })
  const ofSchool = [
    ...COLUMN_ATTRIBUTES.map((attribute): ColumnUse => ({ kind: 'attribute', attribute })),
    { kind: 'stage' } as const,
  ]
  const groups = [
    { label: text.ofSchool, options: ofSchool.map(option) },
    ...FIELD_SUBJECTS.map((subject) => ({
      label: subjects[subject],
      options: [...fields.values()]
        .filter((field) => field.level === 'school' && field.subject === subject)
        .map(({ code }) => option({ kind: 'field', field: code, stage: null, unit: '' })),
    })).filter(({ options }) => options.length > 0),
  ]
  const unitsOf = (use: ColumnUse) => {
    const stored = use.kind === 'field' ? fields.get(use.field)?.unit : undefined
    return stored === undefined ? [] : (units?.[stored] ?? [])
  }
  const uses = new Map(ofSchool.map((use) => [keyOfUse(use), use]))
  return {
    groups,
    option,
    label,
    unitsOf,
    fieldOf: (use: ColumnUse) => (use.kind === 'field' ? fields.get(use.field) : undefined),
    /** The use that a picked key means for a column that was used as `former`. */
    pick: (key: string, former: ColumnUse, suggested: readonly ColumnUse[]): ColumnUse => {
      const known = suggested.find((use) => keyOfUse(use) === key) ?? uses.get(key)
      if (known) return known
      const field = fields.get(key.replace(/^field:/, ''))
      if (!field) return { kind: 'leave' }
      return fieldUse(field, former, units?.[field.unit]?.[0]?.text ?? '')
    },
  }
}

export type ColumnOptions = ReturnType<typeof useColumnOptions>
