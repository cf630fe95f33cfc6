import { plainText } from './plain-text.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that stands in HTML as itself, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

/** Text of the page: as `escapeHtml`; formulas may break after their signs, never inside a number. */
export function escapeText(text: string): string {
  return escapeHtml(text).replace(/[×÷＋－]/g, '$&<wbr>')
}
