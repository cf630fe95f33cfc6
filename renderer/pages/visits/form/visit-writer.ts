import type { Client } from '../../../../shared/contract/client.ts'
import { answerValue } from '../../../api/call-failure.ts'
import type { VisitWriter } from './item-saver.ts'

/** Writes a visit by the calls of the contract. */
export function visitWriter(client: Client, visitId: string): VisitWriter {
  return {
    saveAnswer: (item, revision, answer, drafts) =>
      answerValue(() => client.visits.saveAnswer({ visitId, item, revision, answer, drafts: [...drafts] })),
    clear: (item, revision) => answerValue(() => client.visits.clear({ visitId, item, revision })),
    saveDraft: async (item, part, text) => {
      await answerValue(() => client.visits.saveDraft({ visitId, item, part, text }))
    },
  }
}
