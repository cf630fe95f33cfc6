import { createHash } from 'node:crypto'
import type { Answer } from '../../shared/checklists/answer.ts'
import { pick, type Random, randomOf } from './seeded.ts'

/** One thing that somebody enters into a visit with the short list. */
export type Operation =
  | { readonly kind: 'answer'; readonly item: string; readonly answer: Answer; readonly settles: string[] }
  | { readonly kind: 'clear'; readonly item: string }
  | { readonly kind: 'draft'; readonly item: string; readonly part: string; readonly text: string }
  | { readonly kind: 'evidence'; readonly item: string; readonly bytes: Uint8Array }

const EVIDENCE_BYTES = 40_000

/** What one process enters, without an end; the same for the process and for the test that kills it. */
export function* operations(seed: number, round: number): Generator<Operation, never> {
  const random = randomOf(seed, round)
  for (let count = 0; ; count++) yield operation(random, `${round}.${count}`)
}

function operation(random: Random, mark: string): Operation {
  const chance = random()
  if (chance < 0.6) return answerOf(random, mark)
  if (chance < 0.65) return { kind: 'clear', item: pick(random, ['1', '4']) }
  if (chance < 0.95) return draftOf(random, mark)
  return { kind: 'evidence', item: '1', bytes: pdf(mark) }
}

function answerOf(random: Random, mark: string): Operation {
  const common = { remark: mark, notApplicable: null }
  const settles = random() < 0.5 ? ['remark'] : []
  const answer = (item: string, given: Answer): Operation => ({
    kind: 'answer',
    item,
    answer: given,
    settles,
  })
  switch (pick(random, ['1', '2', '3', '4'])) {
    case '1':
      return answer('1', { type: 'verdict', verdict: pick(random, ['yes', 'partly', 'no']), ...common })
    case '2': {
      const rooms = String(Math.floor(random() * 40))
      return answer('2', { type: 'number', values: { 'rooms.whole': rooms }, ...common })
    }
    case '3': {
      const rows = Array.from({ length: 1 + Math.floor(random() * 12) }, (_, index) => ({
        key: String(index),
        label: `一年级${index + 1}班`,
        stage: 'primary' as const,
        declared: '40',
        observed: String(30 + Math.floor(random() * 20)),
      }))
      return answer('3', { type: 'countList', rows, ...common })
    }
    default:
      return answer('4', { type: 'text', text: mark, ...common })
  }
}

function draftOf(random: Random, mark: string): Operation {
  const item = pick(random, ['1', '2', '4'])
  // Nothing typed takes the draft away.
  return { kind: 'draft', item, part: 'remark', text: random() < 0.2 ? '' : `${mark} 没写完` }
}

/** A document of its own, large enough to be half written. */
function pdf(mark: string): Uint8Array {
  return Buffer.from(`%PDF-1.7\n%${mark}\n`.padEnd(EVIDENCE_BYTES, '均'))
}

export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
