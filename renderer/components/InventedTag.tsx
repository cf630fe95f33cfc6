import { Tag } from 'antd'
import { useText } from '../text.ts'

/** Marks a school whose figures are invented, wherever it shows. */
export function InventedTag({ invented }: { readonly invented: boolean }) {
  const words = useText('words')
  return invented ? <Tag title={words.inventedHint}>{words.invented}</Tag> : null
}
