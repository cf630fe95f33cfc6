import { Button, Flex } from 'antd'

export type KeyOption = { readonly code: string; readonly label: string; readonly key: string }

type Props = {
  readonly label: string
  readonly options: readonly KeyOption[]
  readonly chosen: string | null
  readonly disabled: boolean
  readonly onChoose: (code: string) => void
}

/** A few answers, each with the digit that gives it. */
export function KeyChoice({ label, options, chosen, disabled, onChoose }: Props) {
  return (
    <Flex gap="small" wrap role="group" aria-label={label}>
      {options.map((option) => (
        <Button
          key={option.code}
          type={option.code === chosen ? 'primary' : 'default'}
          aria-pressed={option.code === chosen}
          disabled={disabled}
          data-choice={option.code}
          onClick={() => onChoose(option.code)}
        >
          <kbd>{option.key}</kbd> {option.label}
        </Button>
      ))}
    </Flex>
  )
}
