import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../../db/open.ts'
import type { Answer } from '../../shared/checklists/answer.ts'
import type { Client } from '../../shared/contract/client.ts'
import type { Result } from '../../shared/contract/result.ts'
import { newSchoolAttributes } from '../../shared/schools/school.ts'
import type { BenchRow } from './bench-row.ts'
import { openBenchApp } from './open-bench-app.ts'
import { quantile } from './quantile.ts'

const ROUNDS = 1_000
const WARMUPS = 50

/** An answer through the door against one bare transaction of the same row, in turns on the same disk. */
export async function benchVisits(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'junheng-bench-'))
  const { client, close } = await openBenchApp(folder)
  const save = await answering(client)
  const bare = bareTransaction(join(folder, 'bare.db'))
  const ours: number[] = []
  const reference: number[] = []
  for (let round = 0; round < WARMUPS + ROUNDS; round++) {
    const counts = round >= WARMUPS
    const door = await timed(() => save(round))
    const row = await timed(async () => bare.write(round))
    if (counts) ours.push(door)
    if (counts) reference.push(row)
  }
  bare.close()
  await close()
  rmSync(folder, { recursive: true })
  return [0.5, 0.99].map((share) => {
    const [one, other] = [quantile(ours, share), quantile(reference, share)]
    return {
      what: `answer → disk, p${share * 100} of ${ROUNDS}`,
      ours: one,
      reference: other,
      unit: 'ms',
      ratio: one / other,
      figure: 'p99 ≤ 3 × one bare transaction, synchronous=FULL',
    }
  })
}

const answerOf = (round: number): Answer => ({
  type: 'verdict',
  verdict: 'no',
  remark: `第 ${round} 次：七(2)班实到 51 人，超出 50 人的要求。`,
  notApplicable: null,
})

/** A visit with the ninety items, and what saves an answer to each in turn. */
async function answering(client: Client): Promise<(round: number) => Promise<void>> {
  const { schoolId } = must(
    await client.schools.create(newSchoolAttributes({ name: '红树小学', kind: 'primary' })),
  )
  const { visitId } = must(
    await client.visits.create({
      schoolId,
      year: 2025,
      kind: 'acceptance',
      template: 'acceptance-2017',
      plannedOn: '2025-10-21',
      inspectors: ['王敏'],
    }),
  )
  must(await client.visits.start({ visitId }))
  const { template } = must(await client.visits.get({ visitId }))
  const items = template.items.filter(({ answer }) => answer.type === 'verdict').map(({ code }) => code)
  const revisions = new Map<string, number>()
  return async (round) => {
    const item = items[round % items.length] ?? ''
    const answer = answerOf(round)
    const revision = revisions.get(item) ?? 0
    revisions.set(item, must(await client.visits.saveAnswer({ visitId, item, answer, revision })).revision)
  }
}

/** The least that keeps an answer: one insert, prepared, in a transaction that is on the disk when it ends. */
function bareTransaction(path: string) {
  const raw = connect(path, { readonly: false })
  raw.exec(`CREATE TABLE visit_answers (
    seq INTEGER PRIMARY KEY, visit_id TEXT NOT NULL, item TEXT NOT NULL, revision INTEGER NOT NULL,
    answer TEXT, author TEXT NOT NULL, at TEXT NOT NULL, UNIQUE (visit_id, item, revision)) STRICT`)
  const insert = raw.prepare(
    'INSERT INTO visit_answers (visit_id, item, revision, answer, author, at) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const write = raw.transaction((round: number) =>
    insert.run(
      'v',
      String(round % 60),
      round,
      JSON.stringify(answerOf(round)),
      '王敏',
      '2025-10-21T01:00:00.000Z',
    ),
  )
  return { write: (round: number) => write.immediate(round), close: () => raw.close() }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
