import { App } from 'antd'
import { useApplication } from '../../../api/application.tsx'
import { answerValue, isCallFailure } from '../../../api/call-failure.ts'
import { callByName } from '../../../api/call-name.ts'
import { failureOf } from '../../../sentences.ts'
import { useLanguage, useText } from '../../../text.ts'
import { useGridEdits } from './grid-edits.tsx'
import type { GridModel, Position } from './grid-model.ts'

/** Puts a typed value or a pasted block at a position: read and checked first, and stored only by 保存. */
export function useFillIn(
  model: GridModel,
): (position: Position, block: readonly (readonly string[])[]) => void {
  const text = useText('valueTable')
  const common = useText('common')
  const { language } = useLanguage()
  const { client } = useApplication()
  const { act } = useGridEdits()
  const { message } = App.useApp()
  const fillIn = async (position: Position, block: readonly (readonly string[])[]) => {
    const width = Math.max(0, ...block.map((cells) => cells.length))
    if (position.row + block.length > model.rows.length || position.column + width > model.columns.length) {
      message.error(text.pasteTooLarge({ rows: block.length, columns: width }))
      return
    }
    const typed = block.flatMap((cells, down) =>
      cells.flatMap((cell, across) => {
        const row = model.rows[position.row + down]
        const column = model.columns[position.column + across]
        return cell === '' || row === undefined || column === undefined
          ? []
          : [{ place: model.placeAt(row, column), text: cell.slice(0, 200) }]
      }),
    )
    if (typed.length === 0) {
      message.info(text.pasteNothing)
      return
    }
    const values = typed.map(({ place, text: cell }) => ({ field: place.field, text: cell }))
    const read = await answerValue(() => callByName(client, 'observations.read', { values }))
    const edits = typed.map((edit, index) => ({
      ...edit,
      value: read[index]?.value ?? null,
      problem: read[index]?.problem ?? null,
    }))
    act({ kind: 'edit', edits })
    if (edits.length > 1) message.info(text.pasted({ count: edits.length }))
  }
  return (position, block) =>
    void fillIn(position, block).catch((error: unknown) => {
      if (!isCallFailure(error)) throw error
      message.error(failureOf(language, error) ?? common.unreachable)
    })
}
