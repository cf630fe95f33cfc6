import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useText } from '../../text.ts'
import { useIntake } from './intake-state.tsx'

type Props = { readonly token: string; readonly name: string }

/** Takes one file out of the batch; nothing of it was stored. */
export function RemoveFile({ token, name }: Props) {
  const text = useText('data')
  const { act } = useIntake()
  return (
    <Button
      type="text"
      size="small"
      icon={<CloseOutlined aria-hidden />}
      aria-label={text.removeFile({ name })}
      onClick={() => act({ kind: 'remove', tokens: [token] })}
    />
  )
}
