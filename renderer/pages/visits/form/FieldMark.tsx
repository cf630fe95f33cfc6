import { CheckOutlined, CloseOutlined, EditOutlined, SyncOutlined } from '@ant-design/icons'
import { useText } from '../../../text.ts'
import { partText } from './answer-parts.ts'
import { useItemState } from './open-visit.tsx'

const MARKS = {
  saved: <CheckOutlined aria-hidden />,
  saving: <SyncOutlined aria-hidden />,
  typing: <EditOutlined aria-hidden />,
  failed: <CloseOutlined aria-hidden />,
}

type Props = { readonly code: string; readonly part: string }

/** Whether what stands in one field is on disk; nothing beside an empty one. */
export function FieldMark({ code, part }: Props) {
  const text = useText('visits')
  const { shown, given, acknowledged, failure } = useItemState(code)
  const here = partText(shown, part)
  const kept = acknowledged === null ? '' : partText(acknowledged.answer, part)
  const state =
    here !== partText(given, part)
      ? 'typing'
      : here === kept
        ? here === ''
          ? null
          : 'saved'
        : failure === null
          ? 'saving'
          : 'failed'
  return (
    <span
      className={`field-mark field-${state ?? 'empty'}`}
      data-mark={state ?? 'empty'}
      data-kept={kept}
      title={state === null ? undefined : text[state]}
    >
      {state === null ? null : MARKS[state]}
      {state === null ? null : <span className="only-read">{text[state]}</span>}
    </span>
  )
}
