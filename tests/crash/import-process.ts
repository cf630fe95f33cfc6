// Imports workbooks through the door, one after another, with a backup between, until it is killed:
// `import-process FOLDER`. It begins when it is told so on its input, and names each batch that is stored.
import '../../electron/platform/node-version.ts'
import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { openApp } from '../../electron/app.ts'
import { createFileTokens } from '../../electron/platform/file-tokens.ts'
import { createPorts } from '../../electron/platform/node-ports.ts'
import { createClient } from '../../shared/contract/client.ts'
import { NO_ANSWERS } from '../../shared/returns/no-answers.ts'
import { schoolForm } from '../fixtures/returns/forms.ts'
import { packageXlsx } from '../fixtures/workbooks/package-xlsx.ts'

const VALUES = {
  学校类型: '小学',
  小学学生人数: 604,
  班级总数: 14,
  专任教师总人数: 41,
  县级及以上骨干教师数: 3,
  教学及辅助用房总面积: 3302.5,
  学校体育馆面积: 800,
  网络多媒体教室间数: 14,
  音乐教室总间数: 2,
}

async function run(folder: string): Promise<void> {
  await once(process.stdin, 'data')
  const tokens = createFileTokens(join(folder, 'transfers'))
  const app = await openApp({ folder, ports: createPorts({ folder, tokens, printPdf: null }) })
  const client = createClient(app.call)
  for (;;) {
    const school = `${uuidv7()}小学`
    const { name, rows, merges } = schoolForm({ 学校名称: school, ...VALUES })
    const fileName = `${school}.xlsx`
    const token = await tokens.take(fileName, packageXlsx([{ name, rows, merges }]))
    const answers = { ...NO_ANSWERS, acceptNewSchools: true, reason: '压力测试' }
    const input = { files: [{ token, name: fileName }], year: 2025, answers }
    const stored = await client.imports.commit(input)
    if (!stored.ok) throw new Error(JSON.stringify(stored.error))
    writeSync(1, `${stored.value.batchId}\n`)
    await client.backups.create({})
  }
}

const [folder = ''] = process.argv.slice(2)
run(folder).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  process.exit(1)
})
