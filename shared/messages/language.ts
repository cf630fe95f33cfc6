import { en } from './en/index.ts'
import { type Messages, zhCn } from './zh-CN/index.ts'

/** The languages of the product, as `<html lang>` names them. */
export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** What is spoken where nobody chose. */
export const DEFAULT_LANGUAGE: Language = 'zh-CN'

/** A name that a definition carries in both languages: of a field, an indicator, a standard. */
export type Label = { readonly zh: string; readonly en: string }

const CATALOGUES: Readonly<Record<Language, Messages>> = { 'zh-CN': zhCn, en }
const LABELS = { 'zh-CN': 'zh', en: 'en' } as const satisfies Record<Language, keyof Label>

/** Everything that the product says in a language, by subject. */
export function messagesOf(language: Language): Messages {
  return CATALOGUES[language]
}

/** The name of a definition in a language. */
export function labelIn(language: Language, label: Label): string {
  return label[LABELS[language]]
}

export type { Messages }
