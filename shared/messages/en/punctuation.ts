import type { Translation } from '../translation.ts'
import type { punctuation as chinese } from '../zh-CN/punctuation.ts'

/** Signs that stand between texts that are put together. */
export const punctuation: Translation<typeof chinese> = {
  listComma: ', ',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  openBracket: ' (',
  closeBracket: ')',
  ratio: ' : ',
  sum: ' + ',
  difference: ' − ',
  equals: ' = ',
}
