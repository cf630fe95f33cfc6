import { App } from 'antd'
import { useState } from 'react'
import { useApplication } from '../../api/application.tsx'
import { useText } from '../../text.ts'
import { useIntake } from './intake-state.tsx'
import { isPassedOver } from './passed-over.ts'

export type Upload = { readonly done: number; readonly total: number }

/** Hands files to the application one by one and adds those that arrived to the intake. */
export function useUpload() {
  const text = useText('data')
  const { connection } = useApplication()
  const { act } = useIntake()
  const { message } = App.useApp()
  const [upload, setUpload] = useState<Upload | null>(null)
  const take = async (files: readonly File[]) => {
    const wanted = files.filter(({ name }) => !isPassedOver(name))
    const arrived: { token: string; name: string }[] = []
    for (const [done, file] of wanted.entries()) {
      setUpload({ done, total: wanted.length })
      const token = await connection.upload(file).catch(() => null)
      if (token === null) message.error(text.uploadFailed({ name: file.name }))
      else arrived.push({ token, name: file.name })
    }
    setUpload(null)
    act({ kind: 'add', files: arrived, passedOver: files.length - wanted.length })
  }
  return { upload, take: (files: readonly File[]) => void take(files) }
}
