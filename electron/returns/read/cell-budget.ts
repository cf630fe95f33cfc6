import type { ReadLimits } from './limits.ts'
import { tooLarge } from './refusal.ts'

/** Counts over the whole workbook what its grids take, so that no file of few bytes fills the memory. */
export type CellBudget = {
  readonly slots: (count: number) => void
  readonly text: (text: string) => void
}

export function cellBudget(limits: ReadLimits): CellBudget {
  let slots = 0
  let characters = 0
  return {
    slots: (count) => {
      slots += count
      if (slots > limits.slots) throw tooLarge('slots', limits.slots)
    },
    text: (text) => {
      characters += text.length
      if (characters > limits.textCharacters) throw tooLarge('textCharacters', limits.textCharacters)
    },
  }
}
