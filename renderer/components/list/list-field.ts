/** A column of a list that people edit. */
export type ListField = {
  readonly key: string
  readonly label: string
  readonly kind: 'choice' | 'whole' | 'text' | 'decimal'
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  readonly least?: number
  readonly most?: number
  readonly longest?: number
}

/** How wide the column is, in its heading as in its rows. */
export const cellClass = ({ kind }: ListField) => `list-cell list-cell-${kind}`

export type ListRow = Readonly<Record<string, string | number | null | undefined>>

const DECIMAL = /^\d+(\.\d+)?$/

/** A cell of a pasted block as the value of a column; null where it is none of its values. */
function readCell(field: ListField, text: string): string | number | null {
  const plain = text.replaceAll(',', '').trim()
  switch (field.kind) {
    case 'choice':
      return field.options?.find(({ value, label }) => label === plain || value === plain)?.value ?? null
    case 'whole': {
      const number = Number(plain)
      const fits = number >= (field.least ?? 0) && number <= (field.most ?? Number.MAX_SAFE_INTEGER)
      return plain !== '' && Number.isInteger(number) && fits ? number : null
    }
    case 'decimal':
      return DECIMAL.test(plain) ? plain : null
    case 'text':
      return text.trim() === '' ? null : text.trim().slice(0, field.longest ?? 100)
  }
}

/** Rows of a pasted block, its line of headings left out; what is no value of its column stays to be filled in. */
export function readListRows(
  fields: readonly ListField[],
  block: readonly (readonly string[])[],
): readonly ListRow[] {
  const isHeading = (cells: readonly string[]) =>
    cells.some((cell, index) => cell !== '' && cell === fields[index]?.label)
  return block
    .filter((cells, index) => cells.some((cell) => cell !== '') && !(index === 0 && isHeading(cells)))
    .map((cells) =>
      Object.fromEntries(fields.map((field, index) => [field.key, readCell(field, cells[index] ?? '')])),
    )
}
