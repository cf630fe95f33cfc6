import type { Page } from 'playwright-core'
import type { Language } from '../../../shared/messages/language.ts'

/** What the takers of pictures work with. */
export type Studio = {
  readonly page: Page
  /** Opens a page of 2025学年 under 优质均衡 2017. */
  readonly go: (place: string) => Promise<void>
  readonly language: Language
  /** For files; the sample returns lie in its `returns`. */
  readonly folder: string
  readonly picture: (name: string) => Promise<void>
}
