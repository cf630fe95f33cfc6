import { Input, type InputProps } from 'antd'
import { LAST_DAY } from '../../../components/last-day.ts'
import { partText } from './answer-parts.ts'
import { FieldMark } from './FieldMark.tsx'
import { useItemState, useOpenVisit } from './open-visit.tsx'

type Props = {
  readonly code: string
  /** The word of the field in the answer. */
  readonly part: string
  readonly label: string
  /** `figure`: digits, so that letters are keys of the form; `lines`: several lines of text. */
  readonly of?: 'figure' | 'text' | 'lines' | 'date'
  readonly placeholder?: string
  readonly maxLength?: number
  readonly invalid?: boolean
  readonly className?: string
}

/** A field that keeps every key as a draft and becomes part of the answer when one leaves it. */
export function TypedField({ code, part, label, of = 'text', invalid, ...look }: Props) {
  const { store, readOnly } = useOpenVisit()
  const { shown } = useItemState(code)
  const common = {
    ...look,
    'aria-label': label,
    'aria-invalid': invalid === true,
    'data-part': part,
    'data-figure': of === 'figure' ? true : undefined,
    value: partText(shown, part),
    readOnly,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      store.type(code, part, event.target.value),
    onBlur: () => store.settle(code, part),
    ...(invalid === true ? { status: 'error' as const } : {}),
  }
  const type: Partial<InputProps> =
    of === 'figure'
      ? { inputMode: 'decimal', autoComplete: 'off' }
      : of === 'date'
        ? { type: 'date', max: LAST_DAY }
        : {}
  return (
    <span className={`typed-field typed-${of}`}>
      {of === 'lines' ? <Input.TextArea {...common} rows={1} /> : <Input {...common} {...type} />}
      <FieldMark code={code} part={part} />
    </span>
  )
}
