import type { ChecklistTemplate } from './template.ts'

/** Names a version of a template for good: what a visit keeps. */
export type TemplateVersion = { readonly slug: string; readonly version: number; readonly hash: string }

/** SHA-256 of a text as lower-case hex; given by the host, since this room knows no Node. */
export type Sha256 = (text: string) => string

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined)
    const sorted = entries.toSorted(([left], [right]) => (left < right ? -1 : 1))
    return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

/** A template as text that is the same for the same content, whatever the order of its keys. */
export function canonicalTemplate(template: ChecklistTemplate): string {
  return canonical(template)
}

/** Slug, version and content hash of a template. */
export function versionOf(template: ChecklistTemplate, sha256: Sha256): TemplateVersion {
  return { slug: template.slug, version: template.version, hash: sha256(canonicalTemplate(template)) }
}

export type Publication = 'new' | 'unchanged' | 'changed' | 'older'

/**
 * What publishing a template would be, beside what is published already. Only `new` may be stored:
 * `changed` is other content under a published version, `older` a version below the newest one.
 */
export function publicationOf(
  published: readonly TemplateVersion[],
  candidate: TemplateVersion,
): Publication {
  const mine = published.filter((one) => one.slug === candidate.slug)
  const same = mine.find((one) => one.version === candidate.version)
  if (same !== undefined) return same.hash === candidate.hash ? 'unchanged' : 'changed'
  return mine.some((one) => one.version > candidate.version) ? 'older' : 'new'
}
