import { canonicalText } from './canonical.ts'

/** 是 or 否 as people write it; null where it is neither. */
export function yesNoOf(text: string): boolean | null {
  const canonical = canonicalText(text)
  if (/^(?:是|有|√|达标|y|yes|true|1)$/.test(canonical)) return true
  if (/^(?:否|不是|无|×|不达标|未达标|n|no|false|0)$/.test(canonical)) return false
  return null
}
