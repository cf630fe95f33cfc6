import type { Stage } from '../../../shared/schools/stage.ts'
import { takeApart } from '../dictionary.ts'
import { splitStagePrefix, stageOfWord } from '../text/stage-words.ts'
import { unitsOfText } from '../text/units.ts'

/** A header taken apart for comparison: what it may say, of which stage, in which unit. */
export type HeaderText = {
  /** The texts without those that are a unit and nothing else, and without percent signs. */
  readonly path: readonly string[]
  /** The lowest text alone, and with those above it. */
  readonly ways: readonly string[]
  readonly stage: Stage | null
  readonly unit: string | null
}

const PERCENT = /[(（]?[%％][)）]?$/

export function headerText(written: readonly string[]): HeaderText {
  let stage: Stage | null = null
  let unit: string | null = null
  const path: string[] = []
  const texts: string[] = []
  for (const text of written.map((one) => one.trim())) {
    const told = text.replace(PERCENT, '')
    if (told !== text) unit = '%'
    const parts = takeApart(told)
    // A form gives the unit in a column of its own, which is the lowest text of the header.
    if (path.length > 0 && unitsOfText(told).length > 0) {
      unit = told
      continue
    }
    if (told !== '') path.push(told)
    if (parts.unit) unit = parts.unit
    const word = stageOfWord(parts.text)
    stage = word ?? parts.stage ?? stage
    if (!word && parts.text !== '') texts.push(parts.text)
  }
  const leaf = texts.at(-1)
  if (leaf === undefined) return { path, ways: [], stage, unit }
  const split = splitStagePrefix(leaf)
  const above = texts.slice(0, -1).flatMap((parent) => [parent + leaf, leaf + parent])
  const ways = [...new Set([leaf, split.text, ...above, texts.join('')])]
  return { path, ways, stage: stage ?? split.stage, unit }
}
