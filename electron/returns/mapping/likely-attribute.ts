import type { ColumnUse, ProposalReason } from '../../../shared/returns/mapping.ts'
import { attributeOfLabel } from '../school-attributes.ts'
import { isStageLabel } from '../table/column-meaning.ts'
import { canonicalText } from '../text/canonical.ts'
import { kindOfText } from '../text/kind-words.ts'
import { stageOfWord } from '../text/stage-words.ts'
import { type ColumnSample, shareOf } from './column-sample.ts'

export type LikelyUse = {
  readonly use: ColumnUse
  readonly confidence: number
  readonly reason: ProposalReason
}

const SCHOOL = /(?:学校|小学|中学|初中|高中|学院|校区|教学点|一贯制|分校|完小|中心校)/

/** What a column that holds no figures may tell of its school: by its header, then by its values. */
export function likelyAttribute(
  path: readonly string[],
  { texts, numbers }: ColumnSample,
  isFirstText: boolean,
): LikelyUse[] {
  const leaf = path.at(-1) ?? ''
  if (isStageLabel(leaf)) return [{ use: { kind: 'stage' }, confidence: 1, reason: 'label' }]
  const labelled = attributeOfLabel(leaf)
  if (labelled?.key) {
    return [{ use: { kind: 'attribute', attribute: labelled.key }, confidence: 1, reason: 'label' }]
  }
  const all = texts.length + numbers.length
  const uses: LikelyUse[] = []
  const add = (use: ColumnUse, confidence: number, reason: ProposalReason) => {
    if (confidence > 0) uses.push({ use, confidence: Math.round(confidence * 100) / 100, reason })
  }
  const stages = shareOf(texts, all, (text) => stageOfWord(canonicalText(text)) !== null)
  if (stages > 0.8) add({ kind: 'stage' }, 0.85 * stages, 'values')
  else {
    const distinct = new Set(texts).size / Math.max(1, texts.length)
    const kinds = shareOf(texts, all, (text) => kindOfText(text) !== null && text.length <= 12)
    if (kinds > 0.8 && distinct < 0.7 && texts.length > 2) {
      add({ kind: 'attribute', attribute: 'kind' }, 0.75 * kinds, 'values')
    }
    const names = shareOf(texts, all, (text) => SCHOOL.test(text)) * distinct
    if (names > 0.5) add({ kind: 'attribute', attribute: 'name' }, 0.9 * names, 'values')
    else if (isFirstText && texts.length > all / 2) {
      add({ kind: 'attribute', attribute: 'name' }, 0.55 * distinct, 'position')
    }
  }
  const codes = shareOf([...texts, ...numbers.map(String)], all, (text) => /^\d{10}$/.test(text.trim()))
  add({ kind: 'attribute', attribute: 'code' }, codes > 0.8 ? 0.9 * codes : 0, 'values')
  return uses.sort((one, other) => other.confidence - one.confidence)
}
