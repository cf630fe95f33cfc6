import type { FieldUnit } from '../../../shared/fields/field.ts'
import { canonicalText } from './canonical.ts'

/** A unit as written in a file: the stored unit, and the exact factor into it. */
export type WrittenUnit = { readonly text: string; readonly unit: FieldUnit; readonly factor: string }

const UNITS: readonly (readonly [FieldUnit, string, readonly string[]])[] = [
  ['person', '1', ['人', '名', '位', '个']],
  ['squareMetre', '1', ['平方米', '平米', 'm2', 'm²', '㎡', '平方']],
  ['squareMetre', '10000', ['公顷', 'hm2', '万平方米']],
  // 1 亩 = 2000/3 ㎡, at the 15 digits to which every value is kept.
  ['squareMetre', '666.666666666667', ['亩']],
  ['yuan', '1', ['元', '人民币元']],
  ['yuan', '1000', ['千元']],
  ['yuan', '10000', ['万元', '万']],
  ['yuan', '1000000', ['百万元']],
  ['yuan', '100000000', ['亿元']],
  ['room', '1', ['间', '个', '口']],
  ['class', '1', ['班', '个', '个班']],
  ['grade', '1', ['年级', '个', '个年级']],
  ['year', '1', ['年']],
  ['none', '1', ['比率', '比例', '小数']],
  ['none', '0.01', ['%', '百分比', '百分数', '百分率']],
]

const BY_TEXT: ReadonlyMap<string, readonly WrittenUnit[]> = groupByText()

function groupByText(): ReadonlyMap<string, readonly WrittenUnit[]> {
  const all = new Map<string, WrittenUnit[]>()
  for (const [unit, factor, texts] of UNITS) {
    for (const text of texts) {
      const key = canonicalText(text)
      all.set(key, [...(all.get(key) ?? []), { text, unit, factor }])
    }
  }
  return all
}

const NO_UNITS: readonly WrittenUnit[] = []

/** What a text may mean as a unit; empty where it is none. 个 is a room, a class or a grade. */
export function unitsOfText(text: string): readonly WrittenUnit[] {
  const canonical = canonicalText(text).replace(/^(?:计量)?单位/, '')
  return BY_TEXT.get(canonical) ?? NO_UNITS
}

/** Each way of writing a stored unit that has a factor of its own, the stored unit first. */
export function unitsOf(stored: FieldUnit): readonly WrittenUnit[] {
  return UNITS.flatMap(([unit, factor, [text]]) =>
    unit === stored && text !== undefined ? [{ text, unit, factor }] : [],
  )
}

/** The reading of a unit text that fits a stored unit; null where none does. */
export function unitFor(stored: FieldUnit, text: string): WrittenUnit | null {
  return unitsOfText(text).find((written) => written.unit === stored) ?? null
}
