import type { Page } from 'playwright-core'

/** Half-typed text of one field, as the page sent it; `kept` once the page has heard that it is on disk. */
export type HalfTyped = { readonly item: string; readonly text: string; kept: boolean }

type Sent = { readonly item: string; readonly part: string; readonly text: string }

/**
 * Listens to what the page writes down of remarks that are still being typed.
 * @returns the texts of the last one that was not taken into an answer, in the order in which they were sent.
 */
export function listenToDrafts(page: Page): () => readonly HalfTyped[] {
  let texts: HalfTyped[] = []
  const bySender = new Map<unknown, HalfTyped>()
  page.on('request', (request) => {
    const call = new URL(request.url()).pathname
    if (call === '/call/visits.saveAnswer') texts = []
    if (call !== '/call/visits.saveDraft') return
    const { item, part, text } = (request.postDataJSON() as { input: Sent }).input
    if (part !== 'remark') return
    if (text === '' || texts[0]?.item !== item) texts = []
    if (text === '') return
    const sent = { item, text, kept: false }
    texts.push(sent)
    bySender.set(request, sent)
  })
  page.on('requestfinished', (request) => {
    const sent = bySender.get(request)
    if (sent !== undefined) sent.kept = true
  })
  return () => texts
}
