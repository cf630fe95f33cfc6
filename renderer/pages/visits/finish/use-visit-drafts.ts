import { useState } from 'react'
import type { VisitForm } from '../../../../shared/visits/visit-form.ts'
import { useApplication } from '../../../api/application.tsx'
import { answerValue } from '../../../api/call-failure.ts'
import { createDraftKeeper } from './draft-keeper.ts'

type VisitDrafts = {
  /** Half-typed text of an earlier sitting; empty where there is none. */
  readonly of: (part: string) => string
  /** Keeps the text of a field of the visit with every key. */
  readonly keep: (part: string, text: string) => void
}

/** What is typed of the visit itself while one finishes: opinion, reason, names. */
export function useVisitDrafts({ visit, drafts }: VisitForm): VisitDrafts {
  const { client } = useApplication()
  const [keep] = useState(() =>
    createDraftKeeper(async (part, text) => {
      await answerValue(() => client.visits.saveDraft({ visitId: visit.id, item: null, part, text }))
    }),
  )
  return {
    of: (part) => drafts.find((one) => one.item === null && one.part === part)?.text ?? '',
    keep: (part, text) => {
      if (visit.state === 'open') keep(part, text)
    },
  }
}
