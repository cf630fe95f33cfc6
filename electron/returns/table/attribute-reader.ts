import type { CellValue } from '../../../shared/returns/workbook.ts'
import { type AttributeDefinition, type AttributeReading, readAttribute } from '../school-attributes.ts'

/** So many different words of one column are kept. */
const MOST_KEPT = 1000

/**
 * Reads the cells of one column. Names and codes are different in each row; of the other attributes the same
 * few words come again and again, and each of them is understood once.
 */
export function attributeReader(attribute: AttributeDefinition): (value: CellValue) => AttributeReading {
  if (attribute.id === 'name' || attribute.id === 'code') return (value) => readAttribute(attribute, value)
  const kept = new Map<CellValue, AttributeReading>()
  return (value) => {
    const known = kept.get(value)
    if (known) return known
    const reading = readAttribute(attribute, value)
    if (kept.size < MOST_KEPT) kept.set(value, reading)
    return reading
  }
}
