import type { FieldDefinition } from '../../../shared/fields/field.ts'
import type { ProposalReason } from '../../../shared/returns/mapping.ts'
import type { Stage } from '../../../shared/schools/stage.ts'
import { type Dictionary, takeApart } from '../dictionary.ts'
import { pairsOf, stemLikeness } from '../schools/school-name.ts'
import { columnMeaning } from '../table/column-meaning.ts'
import type { HeaderText } from './header-text.ts'

export type FieldLikeness = {
  readonly field: FieldDefinition
  readonly stage: Stage | null
  readonly likeness: number
  readonly reason: Extract<ProposalReason, 'label' | 'synonym' | 'similar'>
}

/** Words that are only like those of a field are believed less than its own words. */
const ONLY_ALIKE = 0.85
const SYNONYM = 0.97
const LEAST = 0.35
/** A word that is part of the other may mean it: worth a suggestion, never a proposal. */
const PART = 0.5
const MOST = 6
const TAIL = /(?:总人数|总间数|总面积|总数|人数|间数|个数|数量|面积|总额|数|值)$/

/** The fields that a header may mean, most likely first. */
export type LikelyFields = (header: HeaderText) => readonly FieldLikeness[]

export function createLikelyFields(dictionary: Dictionary): LikelyFields {
  const labels = dictionary.fields
    .filter(({ level }) => level === 'school')
    .map((field) => {
      const texts = [field.label.zh, ...field.synonyms].map((text) => takeApart(text).text)
      const forms = bothForms(texts)
      return { field, label: texts[0] ?? '', forms, pairs: new Set(forms.flatMap(pairsOf)) }
    })

  return (header) => {
    const known = columnMeaning(header.path, dictionary)
    const exact = known.kind === 'field' && known.match.field.level === 'school' ? known.match : null
    const ways = bothForms(header.ways)
    const pairs = ways.flatMap(pairsOf)
    const scored = labels.flatMap((one): FieldLikeness[] => {
      const { field, label, forms } = one
      if (exact?.field.code === field.code) {
        const reason = header.ways.includes(label) ? 'label' : 'synonym'
        const likeness = reason === 'label' ? 1 : SYNONYM
        return [{ field, stage: exact.stage ?? header.stage, likeness, reason }]
      }
      if (!pairs.some((pair) => one.pairs.has(pair))) return []
      const likeness = ONLY_ALIKE * likest(ways, forms)
      return likeness < LEAST ? [] : [{ field, stage: header.stage, likeness, reason: 'similar' }]
    })
    return scored.sort((one, other) => other.likeness - one.likeness).slice(0, MOST)
  }
}

/** Texts as they are, and without 数, 人数, 面积 … at their end. */
function bothForms(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => [text, text.replace(TAIL, '') || text]))]
}

function likest(ways: readonly string[], forms: readonly string[]): number {
  let best = 0
  for (const way of ways) {
    for (const form of forms) {
      const part = way.length > 1 && (form.includes(way) || way.includes(form))
      best = Math.max(best, stemLikeness(way, form), part ? PART : 0)
    }
  }
  return best
}
