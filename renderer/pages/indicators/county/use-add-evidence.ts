import { App } from 'antd'
import { useState } from 'react'
import { useApplication } from '../../../api/application.tsx'
import { useCommand } from '../../../api/use-command.ts'
import { useBasis } from '../../../routes.ts'
import { failureOf } from '../../../sentences.ts'
import { useLanguage, useText } from '../../../text.ts'

type Adding = {
  readonly add: (files: readonly File[]) => Promise<void>
  readonly adding: boolean
}

/** Adds files to a judged rule, one after the other: each is kept before it shows. */
export function useAddEvidence(place: { readonly item: string; readonly rule: string }): Adding {
  const text = useText('county')
  const basis = useBasis()
  const { connection } = useApplication()
  const { language } = useLanguage()
  const { message } = App.useApp()
  const save = useCommand('county.addEvidence')
  const [adding, setAdding] = useState(false)
  const add = async (files: readonly File[]) => {
    setAdding(true)
    for (const file of files) {
      try {
        const token = await connection.upload(file)
        const { evidence, alreadyKept } = await save.mutateAsync({ ...basis, ...place, token })
        const { name } = evidence
        message.success(alreadyKept ? text.alreadyKept({ name }) : text.added({ name }))
      } catch (error) {
        message.error(failureOf(language, error) ?? text.notAdded({ name: file.name }))
      }
    }
    setAdding(false)
  }
  return { add, adding }
}
