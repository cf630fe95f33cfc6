import type { Entry } from 'yauzl'
import type { ReadLimits } from '../limits.ts'
import { tooLarge } from '../refusal.ts'
import { parsePart } from '../xml/parse-part.ts'
import type { Zip } from '../zip/open-zip.ts'
import { decodeCellText } from './cell-text.ts'

/** The table of shared strings: runs of rich text joined, phonetic readings left out. */
export async function readSharedStrings(
  zip: Zip,
  entry: Entry | undefined,
  limits: ReadLimits,
  onBytes: (bytes: number) => void,
): Promise<readonly string[]> {
  const strings: string[] = []
  if (!entry) return strings
  let text = ''
  let inText = false
  let inPhonetic = false
  let characters = 0
  await parsePart(
    zip,
    entry,
    {
      open: (name) => {
        if (name === 'si') text = ''
        else if (name === 'rPh') inPhonetic = true
        else if (name === 't') inText = !inPhonetic
      },
      text: (part) => {
        if (inText) text += part
      },
      close: (name) => {
        if (name === 't') inText = false
        else if (name === 'rPh') inPhonetic = false
        else if (name === 'si') {
          characters += text.length
          if (strings.length >= limits.sharedStrings) throw tooLarge('sharedStrings', limits.sharedStrings)
          if (characters > limits.textCharacters) throw tooLarge('textCharacters', limits.textCharacters)
          strings.push(decodeCellText(text))
        }
      },
    },
    onBytes,
  )
  return strings
}
