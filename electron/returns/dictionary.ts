import type { FieldDefinition } from '../../shared/fields/field.ts'
import type { Stage } from '../../shared/schools/stage.ts'
import { canonicalText, withoutOrdinal } from './text/canonical.ts'
import { splitStagePrefix, stageOfWord } from './text/stage-words.ts'
import { unitsOfText } from './text/units.ts'

/** A header or label taken apart: what is counted, of which stage, in which unit. */
export type HeaderParts = {
  /** Canonical text without stage and unit; a remark in brackets stands at its end. */
  readonly text: string
  readonly stage: Stage | null
  /** Unit as written, or null. */
  readonly unit: string | null
}

/** The field that a label means, and the stage that it says; `unit` as written beside it. */
export type LabelMatch = {
  readonly field: FieldDefinition
  readonly stage: Stage | null
  readonly unit: string | null
}

export type Dictionary = {
  readonly fields: readonly FieldDefinition[]
  readonly find: (label: string) => LabelMatch | null
  /** Looks canonical text up that was taken apart before. */
  readonly findParts: (parts: HeaderParts) => LabelMatch | null
}

const TAIL = /(?:总人数|总间数|总面积|总数|人数|间数|个数|数量|面积|总额|数)$/
const TRAILING_UNIT = /^(.{2,}?)\/?(万元|亿元|千元|元|平方米|平米|m2|人|间)$/

/** Takes a label apart: numbering, 其中, brackets with unit, stage or remark. */
export function takeApart(label: string): HeaderParts {
  let stage: Stage | null = null
  let unit: string | null = null
  let remark = ''
  const core = withoutOrdinal(label)
    .replace(/[（]/g, '(')
    .replace(/[）]/g, ')')
    .replace(/\(([^()]*)\)/g, (_whole, inside: string) => {
      const canonical = canonicalText(inside)
      const stageWord = stageOfWord(canonical)
      if (stageWord) stage = stageWord
      // (%) beside a count names another figure, not its unit.
      else if (unitsOfText(canonical).some((written) => written.unit !== 'none'))
        unit = canonical.replace(/^(?:计量)?单位/, '')
      else if (canonical !== '') remark += `(${canonical.replace(/^(?:包含|包括|含)/, '')})`
      return ''
    })
  return { text: canonicalText(core) + remark, stage, unit }
}

/** The dictionary as layouts use it: fields by label, synonym, and either without 数, 人数, 面积 … */
export function createDictionary(fields: readonly FieldDefinition[]): Dictionary {
  const exact = new Map<string, FieldDefinition>()
  const loose = new Map<string, FieldDefinition | null>()
  for (const field of fields) {
    for (const label of [field.label.zh, ...field.synonyms]) {
      const { text } = takeApart(label)
      if (!exact.has(text)) exact.set(text, field)
      const key = withoutTail(text)
      const taken = loose.get(key)
      loose.set(key, taken === undefined || taken === field ? field : null)
    }
  }
  const lookUp = (text: string) => exact.get(text) ?? loose.get(withoutTail(text)) ?? null

  const findParts = (parts: HeaderParts): LabelMatch | null => {
    if (parts.text === '') return null
    const whole = lookUp(parts.text)
    if (whole) return { field: whole, stage: parts.stage, unit: parts.unit }
    if (parts.unit === null) {
      const [, text, unit] = TRAILING_UNIT.exec(parts.text) ?? []
      const field = text && unit ? lookUp(text) : null
      if (field && unit) return { field, stage: parts.stage, unit }
    }
    if (parts.stage !== null) return null
    const split = splitStagePrefix(parts.text)
    return split.stage ? findParts({ text: split.text, stage: split.stage, unit: parts.unit }) : null
  }
  return { fields, findParts, find: (label) => findParts(takeApart(label)) }
}

function withoutTail(text: string): string {
  const shorter = text.replace(TAIL, '')
  return shorter.length >= 2 ? shorter : text
}
