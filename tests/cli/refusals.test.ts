import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Output } from '../../electron/hosts/cli/exit-status.ts'
import { runCommandLine } from '../../electron/hosts/cli/run.ts'
import { valueOrSay, withApp } from '../../electron/hosts/cli/with-app.ts'
import type { Language } from '../../shared/messages/language.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

afterEach(() => vi.unstubAllEnvs())

function listen(language: Language = 'zh-CN') {
  const said: string[] = []
  const keep = (text: string) => void said.push(text)
  const output: Output = { out: keep, err: keep, language, printPdf: null }
  return { output, said: () => said.join('\n') }
}

async function init(folder: string, language?: Language) {
  const { output, said } = listen(language)
  return { status: await runCommandLine(['init', '--data', folder], output), said: said() }
}

describe('a data folder that cannot be used', () => {
  it('is told by its name where something else stands in its place', async () => {
    const file = join(temporaryFolder(), 'county')
    writeFileSync(file, 'a file')
    for (const folder of [file, join(file, 'below')]) {
      const { status, said } = await init(folder)
      expect(status).toBe(1)
      expect(said).toBe(
        `不能在「${folder}」建立数据文件夹，没有任何改动。请检查路径：可能有同名的文件，或所在的磁盘没有接好；也可以换一个文件夹。`,
      )
      expect((await init(folder, 'en')).said).toContain(`The data folder "${folder}" cannot be made.`)
    }
    expect(readFileSync(file, 'utf8')).toBe('a file')
  })

  it('is told with the version that is needed where a newer program wrote it, and keeps every byte', async () => {
    const folder = temporaryFolder()
    expect((await init(folder)).status).toBe(0)
    const path = join(folder, 'junheng.db')
    const raw = new Database(path)
    raw.exec("PRAGMA user_version = 9000; UPDATE settings SET value = '7.1.0' WHERE key = 'program'")
    raw.close()
    const before = readFileSync(path)
    const { status, said } = await init(folder)
    expect(status).toBe(1)
    expect(said).toMatch(/由 7\.1\.0 版程序写入，本程序是 \d+\.\d+\.\d+ 版（数据格式 9000，本程序只到 \d+）/)
    expect(said).toContain('请安装 7.1.0 或更新的版本后再打开')
    expect((await init(folder, 'en')).said).toContain('Install version 7.1.0 or later')
    expect(readFileSync(path).equals(before)).toBe(true)
  })
})

describe('work on a temporary folder', () => {
  it('leaves the details of a failure where its sentence says, and nothing else', async () => {
    const temporary = temporaryFolder()
    const state = temporaryFolder()
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, temporary)
    for (const name of ['XDG_STATE_HOME', 'LOCALAPPDATA']) vi.stubEnv(name, state)
    const { output, said } = listen()
    const status = await withApp(output, {}, async ({ client }) => {
      const store = readdirSync(temporary)
        .map((name) => join(temporary, name, 'junheng.db'))
        .find((path) => existsSync(path))
      const raw = new Database(store)
      raw.exec('DROP TABLE acceptance_entries')
      raw.close()
      return valueOrSay(output, await client.acceptance.plan({ year: 2025, standard: 'quality-2017' }))
        ? 0
        : 1
    })
    expect(status).toBe(1)
    const [, incident = '', log = ''] = /编号 (\w{8}) 告诉管理员，详情在 (.+)。$/.exec(said()) ?? []
    expect(log.startsWith(state)).toBe(true)
    expect(readFileSync(log, 'utf8')).toContain(incident)
    expect(readdirSync(temporary)).toEqual([])
  })
})
