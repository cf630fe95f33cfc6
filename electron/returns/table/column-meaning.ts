import {
  createDictionary,
  type Dictionary,
  type HeaderParts,
  type LabelMatch,
  takeApart,
} from '../dictionary.ts'
import { type AttributeDefinition, attributeOfLabel } from '../school-attributes.ts'
import { canonicalText } from '../text/canonical.ts'
import { stageOfWord } from '../text/stage-words.ts'

export type ColumnMeaning =
  | { readonly kind: 'field'; readonly match: LabelMatch }
  | { readonly kind: 'attribute'; readonly attribute: AttributeDefinition }
  | { readonly kind: 'stage' }
  | { readonly kind: 'ordinal' }
  | { readonly kind: 'unknown' }

const STAGE_COLUMN = /^(?:学段|办学学段|教育阶段|学段类别|学段类型|所属学段)$/
const ORDINAL_COLUMN = /^(?:序号?|编号|行号|no|number|项次)$/
/** Lower headers that only say what is counted under the upper one. */
const GENERIC = /^(?:计|合计|总计|小计|总数|人数|数|数量|面积|间数|个数|数值|本年|本学年)$/

/** Whether a header heads the stages of the rows. */
export function isStageLabel(label: string): boolean {
  return STAGE_COLUMN.test(canonicalText(label))
}

/** What a column is for, from its header texts read from the top down (小学 / 在校生数). */
export function columnMeaning(path: readonly string[], dictionary: Dictionary): ColumnMeaning {
  const leaf = path.at(-1) ?? ''
  const canonical = canonicalText(leaf)
  if (isStageLabel(leaf)) return { kind: 'stage' }
  if (ORDINAL_COLUMN.test(canonical)) return { kind: 'ordinal' }
  const attribute = attributeOfLabel(leaf)
  if (attribute) return { kind: 'attribute', attribute }
  const match = matchPath(path, dictionary)
  return match ? { kind: 'field', match } : { kind: 'unknown' }
}

function matchPath(path: readonly string[], dictionary: Dictionary): LabelMatch | null {
  const parts = path.map(takeApart)
  const stage =
    parts.map((part) => stageOfWord(part.text) ?? part.stage).findLast((found) => found !== null) ?? null
  const unit = parts.map((part) => part.unit).findLast((found) => found !== null) ?? null
  const telling = parts.filter((part) => part.text !== '' && stageOfWord(part.text) === null)
  while (telling.length > 1 && GENERIC.test(telling.at(-1)?.text ?? '')) telling.pop()
  const leaf = telling.at(-1)
  if (!leaf) return null
  const parents = telling.slice(0, -1).reverse()
  const with_ = (text: string): HeaderParts => ({ text, stage: null, unit: null })
  for (const parent of parents) {
    const joined =
      dictionary.findParts(with_(parent.text + leaf.text)) ??
      dictionary.findParts(with_(leaf.text + parent.text))
    if (joined) return { field: joined.field, stage: stage ?? joined.stage, unit: unit ?? joined.unit }
  }
  const alone = dictionary.findParts({ ...leaf, stage: null })
  if (!alone || !parents.every((parent) => fits(alone, leaf, parent, dictionary))) return null
  return { field: alone.field, stage: stage ?? alone.stage, unit: unit ?? alone.unit }
}

/**
 * 本科 under 专任教师数 is a part of it; 本科 under 体育专任教师数 or 教职工数 is something else. A lower
 * header that is a full name by itself (专任教师 under 教职工数) needs no such support.
 */
function fits(alone: LabelMatch, leaf: HeaderParts, parent: HeaderParts, dictionary: Dictionary): boolean {
  const upper = dictionary.findParts({ ...parent, stage: null, unit: null })
  if (!upper || upper.field.code === alone.field.code) return true
  const named = createDictionary([{ ...alone.field, synonyms: [] }])
  if (named.findParts({ ...leaf, stage: null, unit: null })) return true
  const stem = parent.text.replace(/(?:总人数|总数|人数|数)$/, '')
  return [alone.field.label.zh, ...alone.field.synonyms].some((label) => takeApart(label).text.includes(stem))
}
