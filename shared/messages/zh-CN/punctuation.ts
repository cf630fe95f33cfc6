/** Signs that stand between texts that are put together. */
export const punctuation = {
  listComma: '、',
  comma: '，',
  semicolon: '；',
  colon: '：',
  openBracket: '（',
  closeBracket: '）',
  ratio: '∶',
  sum: '＋',
  difference: '－',
  equals: '＝',
} as const
