import { Input } from 'antd'

type Props = {
  /** By what one may search; it stands in the field and is its name. */
  readonly label: string
  readonly onFind: (wanted: string) => void
  readonly width?: 'short-input' | 'medium-input' | 'grow'
}

/** Narrows a list while one types. */
export function FindField({ label, onFind, width = 'short-input' }: Props) {
  return (
    <Input.Search
      allowClear
      className={width}
      placeholder={label}
      aria-label={label}
      onChange={({ target }) => onFind(target.value.trim())}
    />
  )
}
