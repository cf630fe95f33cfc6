import { FolderOpenOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef } from 'react'
import { useText } from '../../text.ts'

type Props = { readonly onFiles: (files: readonly File[]) => void }

/** Chooses a whole folder; browsers offer this only by an attribute that React does not type. */
export function FolderButton({ onFiles }: Props) {
  const text = useText('data')
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button icon={<FolderOpenOutlined aria-hidden />} onClick={() => input.current?.click()}>
        {text.chooseFolder}
      </Button>
      <input
        ref={(element) => {
          input.current = element
          element?.setAttribute('webkitdirectory', '')
        }}
        type="file"
        hidden
        multiple
        aria-hidden
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </>
  )
}
