// Opens a data folder and enters into a visit until it is killed: `answering-process FOLDER VISIT SEED ROUND`.
// It begins when it is told so on its input. It says what it found, and of each entry that it was acknowledged,
// never before.
import '../../electron/platform/node-version.ts'
import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { isSound } from '../../db/damage.ts'
import { openApp } from '../../electron/app.ts'
import { createFileTokens } from '../../electron/platform/file-tokens.ts'
import { createPorts } from '../../electron/platform/node-ports.ts'
import { createClient } from '../../shared/contract/client.ts'
import type { Result } from '../../shared/contract/result.ts'
import { type Shown, shownIn } from './entered.ts'
import { type Operation, operations } from './operations.ts'

/** What the process says first: how the database was, and what stands in the visit. */
export type Found = { readonly sound: boolean; readonly shown: Shown }

const say = (line: string) => writeSync(1, `${line}\n`)

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

async function run(folder: string, visitId: string, seed: number, round: number): Promise<void> {
  const tokens = createFileTokens(join(folder, 'transfers'))
  await once(process.stdin, 'data')
  const sound = isSound(join(folder, 'junheng.db'), 'wholly')
  const app = await openApp({ folder, ports: createPorts({ folder, tokens, printPdf: null }) })
  const { visits } = createClient(app.call)
  const shown = shownIn(must(await visits.get({ visitId })))
  const revisions = new Map(Object.entries(shown.revisions))

  const enter = async (operation: Operation): Promise<void> => {
    switch (operation.kind) {
      case 'answer': {
        const { item, answer, settles: drafts } = operation
        const revision = revisions.get(item) ?? 0
        const saved = must(await visits.saveAnswer({ visitId, item, answer, revision, drafts }))
        revisions.set(item, saved.revision)
        return
      }
      case 'clear': {
        const { item } = operation
        const cleared = must(await visits.clear({ visitId, item, revision: revisions.get(item) ?? 0 }))
        revisions.set(item, cleared.revision)
        return
      }
      case 'draft':
        must(await visits.saveDraft({ visitId, ...pickDraft(operation) }))
        return
      case 'evidence': {
        const token = await tokens.take('登记册.pdf', operation.bytes)
        must(await visits.addEvidence({ visitId, item: operation.item, token }))
      }
    }
  }

  const found: Found = { sound, shown }
  say(JSON.stringify(found))
  for (const operation of operations(seed, round)) {
    await enter(operation)
    say('acknowledged')
  }
}

const pickDraft = ({ item, part, text }: Extract<Operation, { kind: 'draft' }>) => ({ item, part, text })

const [folder = '', visitId = '', seed = '', round = ''] = process.argv.slice(2)
run(folder, visitId, Number(seed), Number(round)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  process.exit(1)
})
