import { Alert, Button } from 'antd'
import { captionPart } from '../../../../shared/visits/draft-parts.ts'
import { useText } from '../../../text.ts'
import { type ItemProps, useItemEvaluation, useItemState, useOpenVisit } from './open-visit.tsx'
import { partName } from './part-name.ts'
import { useSaveCaption } from './use-save-caption.ts'

/** Offers back what was half typed when the program ended. */
export function Offers({ item }: ItemProps) {
  const text = useText('visits')
  const words = useText('words')
  const { store, readOnly } = useOpenVisit()
  const { offered, shown, evidence } = useItemState(item.code)
  const saveCaption = useSaveCaption()
  const { parts } = useItemEvaluation(item.code)
  if (readOnly) return null
  const evidenceOf = (part: string) => evidence.find(({ id }) => captionPart(id) === part)
  const nameOf = (part: string) => {
    const photo = evidenceOf(part)
    if (photo !== undefined) return text.captionOf({ name: photo.name })
    const figure = parts.find(({ key }) => `value:${key}` === part)
    if (figure !== undefined) return partName({ visits: text, words }, figure)
    const simple = Object.entries(text.partNames).find(([name]) => name === part)
    const row = shown?.type === 'countList' ? shown.rows.find(({ key }) => `value:${key}` === part) : null
    return simple?.[1] ?? row?.label ?? part.slice(part.lastIndexOf(':') + 1)
  }
  return offered.map((draft) => (
    <Alert
      key={draft.part}
      className="offer"
      type="info"
      showIcon
      title={text.draftFound({ name: nameOf(draft.part), text: draft.text })}
      action={
        <>
          <Button
            size="small"
            type="primary"
            onClick={() => {
              const photo = evidenceOf(draft.part)
              if (photo !== undefined) {
                void saveCaption(item.code, photo, draft.text)
                return
              }
              store.type(item.code, draft.part, draft.text)
              store.settle(item.code, draft.part)
            }}
          >
            {text.draftUse}
          </Button>{' '}
          <Button size="small" onClick={() => store.keepDraft(item.code, draft.part, '')}>
            {text.draftDrop}
          </Button>
        </>
      }
    />
  ))
}
