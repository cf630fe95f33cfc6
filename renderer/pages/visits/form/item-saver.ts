import type { Answer } from '../../../../shared/checklists/answer.ts'
import { type CallFailure, isCallFailure } from '../../../api/call-failure.ts'

/** The calls by which a visit is written down. Each resolves once it is on disk and throws a `CallFailure`. */
export type VisitWriter = {
  readonly saveAnswer: (
    item: string,
    revision: number,
    answer: Answer,
    drafts: readonly string[],
  ) => Promise<Written>
  readonly clear: (item: string, revision: number) => Promise<Written>
  readonly saveDraft: (item: string | null, part: string, text: string) => Promise<void>
}
export type Written = { readonly revision: number; readonly at: string }

/** As many drafts as one answer settles: more gather only where writing failed for a while. */
const MOST_SETTLED = 50

/** What is to be written of an item: null, it is to be cleared. */
type Wanted = { readonly answer: Answer | null }

export type ItemSaver = {
  /** Writes this answer down; of answers that come while one is under way only the last. */
  readonly answer: (answer: Answer | null, settles: readonly string[]) => void
  /** Keeps half-typed text, so that it can be offered back. */
  readonly draft: (part: string, text: string) => void
  readonly retry: () => void
}

export type SaverEvents = {
  readonly onWritten: (answer: Answer | null, written: Written) => void
  readonly onFailed: (failure: CallFailure) => void
}

/** Writes one item down, one call after the other, so that nothing older ever lands on something newer. */
export function createItemSaver(
  item: string,
  initialRevision: number,
  writer: VisitWriter,
  events: SaverEvents,
): ItemSaver {
  let revision = initialRevision
  let wanted: Wanted | null = null
  /** Sent, and not known whether it is on disk: only the same again tells, and at which revision. */
  let unsure: Wanted | null = null
  let running = false
  const drafts = new Map<string, string>()
  const settled = new Set<string>()

  async function writeAnswer(now: Wanted): Promise<void> {
    const settles = [...settled].slice(0, MOST_SETTLED)
    unsure = now
    const written =
      now.answer === null
        ? await writer.clear(item, revision)
        : await writer.saveAnswer(item, revision, now.answer, settles)
    unsure = null
    revision = written.revision
    for (const part of settles) {
      settled.delete(part)
      // Clearing settles no draft by itself: what was half typed of the item goes with it.
      if (now.answer === null && !drafts.has(part)) drafts.set(part, '')
    }
    if (wanted === now) wanted = null
    events.onWritten(now.answer, written)
  }

  async function writeDraft(part: string, text: string): Promise<void> {
    await writer.saveDraft(item, part, text)
    if (drafts.get(part) === text) drafts.delete(part)
  }

  async function run(): Promise<void> {
    if (running) return
    running = true
    try {
      for (;;) {
        const [draft] = drafts
        const answer = unsure ?? wanted
        if (answer !== null) await writeAnswer(answer)
        else if (draft !== undefined) await writeDraft(...draft)
        else return
      }
    } catch (error) {
      if (!isCallFailure(error)) throw error
      // Refused, it is surely not on disk.
      if (error.callError !== null) unsure = null
      events.onFailed(error)
    } finally {
      running = false
    }
  }

  return {
    answer: (answer, settles) => {
      wanted = { answer }
      for (const part of settles) {
        drafts.delete(part)
        settled.add(part)
      }
      void run()
    },
    draft: (part, text) => {
      drafts.set(part, text)
      settled.delete(part)
      void run()
    },
    retry: () => void run(),
  }
}
