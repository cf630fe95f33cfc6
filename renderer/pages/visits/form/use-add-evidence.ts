import { App } from 'antd'
import { useApplication } from '../../../api/application.tsx'
import { answerValue } from '../../../api/call-failure.ts'
import { failureOf } from '../../../sentences.ts'
import { useLanguage, useText } from '../../../text.ts'
import { useOpenVisit } from './open-visit.tsx'

/** Adds files to an item: each is kept with the visit before it shows. */
export function useAddEvidence(): (code: string, files: readonly File[]) => Promise<void> {
  const text = useText('visits')
  const { client, connection } = useApplication()
  const { form, store } = useOpenVisit()
  const { language } = useLanguage()
  const { message } = App.useApp()
  return async (code, files) => {
    for (const file of files) {
      try {
        const token = await connection.upload(file)
        const added = await answerValue(() =>
          client.visits.addEvidence({ visitId: form.visit.id, item: code, token }),
        )
        const { id } = added.evidence
        // What stands at the item already is answered with the entry by which it stands there.
        store.setEvidence(code, (all) => [...all.filter((one) => one.id !== id), added.evidence])
        const { name } = added.evidence
        message.success(added.alreadyKept ? text.photoKnown({ name }) : text.photoAdded({ name }))
      } catch (error) {
        message.error(failureOf(language, error) ?? text.photoFailed({ name: file.name }))
      }
    }
  }
}
