import { useText } from '../text.ts'
import { Mark } from './Mark.tsx'

/** Marks a school whose figures are invented, wherever it shows. */
export function InventedMark({ invented }: { readonly invented: boolean }) {
  const words = useText('words')
  return invented ? <Mark title={words.inventedHint}>{words.invented}</Mark> : null
}
