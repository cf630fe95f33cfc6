import { App } from 'antd'
import { captionPart } from '../../../../shared/visits/draft-parts.ts'
import type { VisitEvidence } from '../../../../shared/visits/evidence.ts'
import { useApplication } from '../../../api/application.tsx'
import { answerValue } from '../../../api/call-failure.ts'
import { failureOf } from '../../../sentences.ts'
import { useLanguage, useText } from '../../../text.ts'
import { useOpenVisit } from './open-visit.tsx'

/** Writes a caption down, which settles its draft. @returns whether it is on disk. */
export function useSaveCaption(): (
  code: string,
  evidence: VisitEvidence,
  caption: string,
) => Promise<boolean> {
  const text = useText('visits')
  const { client } = useApplication()
  const { form, store } = useOpenVisit()
  const { language } = useLanguage()
  const { message } = App.useApp()
  return async (code, { id, caption: former }, typed) => {
    const caption = typed.trim()
    try {
      if (caption !== former) {
        await answerValue(() =>
          client.visits.captionEvidence({ visitId: form.visit.id, evidenceId: id, caption }),
        )
        store.setEvidence(code, (all) => all.map((one) => (one.id === id ? { ...one, caption } : one)))
      }
      store.keepDraft(code, captionPart(id), '')
      return true
    } catch (error) {
      message.error(failureOf(language, error) ?? text.failed)
      return false
    }
  }
}
