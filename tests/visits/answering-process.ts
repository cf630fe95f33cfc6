// A process that answers until it is killed: `answering-process FOLDER VISIT ROUND`. It opens the folder when
// it is told so on its input, and prints each answer after the door has acknowledged it, never before.
import '../../electron/platform/node-version.ts'
import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { openApp } from '../../electron/app.ts'
import { createFileTokens } from '../../electron/platform/file-tokens.ts'
import { createPorts } from '../../electron/platform/node-ports.ts'
import { createClient } from '../../shared/contract/client.ts'

const [folder = '', visitId = '', round = ''] = process.argv.slice(2)
await once(process.stdin, 'data')

const tokens = createFileTokens(join(folder, 'transfers'))
const app = await openApp({ folder, ports: createPorts({ folder, tokens, printPdf: null }) })
const client = createClient(app.call)

const form = await client.visits.get({ visitId })
if (!form.ok) throw new Error(form.error.code)
const revisions = new Map(Object.entries(form.value.revisions))
writeSync(1, 'ready\n')

for (let count = 0; ; count++) {
  const item = count % 2 === 0 ? '4' : '1'
  const remark = `${round}.${count}`
  const answer =
    item === '4'
      ? { type: 'text' as const, text: remark, remark, notApplicable: null }
      : { type: 'verdict' as const, verdict: 'yes' as const, remark, notApplicable: null }
  const saved = await client.visits.saveAnswer({ visitId, item, answer, revision: revisions.get(item) ?? 0 })
  if (!saved.ok) throw new Error(saved.error.code)
  revisions.set(item, saved.value.revision)
  const drafted = await client.visits.saveDraft({ visitId, item: '3', part: 'count', text: remark })
  if (!drafted.ok) throw new Error(drafted.error.code)
  writeSync(1, `${item} ${saved.value.revision} ${remark}\n`)
}
