import { join } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { openApp } from '../../electron/app.ts'
import { createFileTokens } from '../../electron/platform/file-tokens.ts'
import { createClient } from '../../shared/contract/client.ts'
import { NO_ANSWERS } from '../../shared/contract/imports.ts'
import { schoolForm } from '../fixtures/returns/forms.ts'
import { packageXlsx } from '../fixtures/workbooks/package-xlsx.ts'

// Imports workbooks through the door, one after another, with a backup between, until somebody kills it.
const [folder = ''] = process.argv.slice(2)
process.stdin.once('data', async () => {
  const tokens = createFileTokens(join(folder, 'transfers'))
  const app = await openApp({
    folder,
    ports: {
      now: () => new Date().toISOString(),
      newId: () => uuidv7(),
      log: () => {},
      incoming: tokens.find,
      storeOutgoing: tokens.take,
      linkOutgoing: tokens.link,
      dataFolder: folder,
      printPdf: null,
    },
  })
  const client = createClient(app.call)
  for (;;) {
    const name = `${uuidv7()}小学`
    const {
      name: title,
      rows,
      merges,
    } = schoolForm({
      学校名称: name,
      学校类型: '小学',
      小学学生人数: 604,
      班级总数: 14,
      专任教师总人数: 41,
      县级及以上骨干教师数: 3,
      教学及辅助用房总面积: 3302.5,
      学校体育馆面积: 800,
      网络多媒体教室间数: 14,
      音乐教室总间数: 2,
    })
    const token = await tokens.take(`${name}.xlsx`, packageXlsx([{ name: title, rows, merges }]))
    const answers = { ...NO_ANSWERS, acceptNewSchools: true, reason: '压力测试' }
    const input = { files: [{ token, name: `${name}.xlsx` }], year: 2025, answers }
    const stored = await client.imports.commit(input)
    if (!stored.ok) throw new Error(JSON.stringify(stored.error))
    process.stdout.write(`${stored.value.batchId}\n`)
    await client.backups.create({})
  }
})
process.stdout.write('loaded\n')
