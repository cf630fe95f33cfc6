import { checklists } from '../../seeds/checklists/index.ts'
import { fields } from '../../seeds/fields/index.ts'
import { fiscalRules } from '../../seeds/fiscal/index.ts'
import { relaxations } from '../../seeds/relaxations/index.ts'
import { taiping } from '../../seeds/samples/taiping/index.ts'
import { standards } from '../../seeds/standards/index.ts'
import { visitRules } from '../../seeds/visit-rules/index.ts'

const HAN = /\p{Script=Han}/u

/** Every Chinese text of a definition, but for those that it also has in English. */
function textsOf(definition: unknown): readonly string[] {
  if (typeof definition === 'string') return HAN.test(definition) ? [definition] : []
  if (typeof definition !== 'object' || definition === null) return []
  const bilingual = 'zh' in definition && 'en' in definition
  return Object.entries(definition).flatMap(([key, value]) =>
    bilingual && key === 'zh' ? [] : textsOf(value),
  )
}

/** Clauses, forms, checklists and the data of the sample county: what stays Chinese on an English screen. */
export const CHINESE_TEXTS: readonly string[] = [
  ...new Set(textsOf([standards, fields, checklists, relaxations, visitRules, fiscalRules, taiping])),
].sort((a, b) => b.length - a.length)
