import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, describe, expect, it } from 'vitest'
import { startRefused } from '../../electron/hosts/loopback/start-refused.ts'
import { toOpenRefusal } from '../../electron/platform/open-refusal.ts'
import { newSchoolAttributes } from '../../shared/schools/school.ts'
import { openTestApp, valueIn } from '../door/open-test-app.ts'
import { overwrite } from '../safety/damage-file.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A closed folder: 红树小学 stands in its backups, 城南小学 was entered after them. */
async function county() {
  const { app, client, folder } = await openTestApp()
  valueIn(await client.schools.create(newSchoolAttributes({ name: '红树小学', kind: 'primary' })))
  const older = valueIn(await client.backups.create({})).name
  const { name } = valueIn(await client.backups.create({}))
  valueIn(await client.schools.create(newSchoolAttributes({ name: '城南小学', kind: 'primary' })))
  await app.close()
  return { folder, name, older, path: join(folder, 'junheng.db') }
}

/** What a browser sees that opens the address which was printed. */
async function browse(folder: string) {
  const rendererFolder = temporaryFolder()
  writeFileSync(join(rendererFolder, 'index.html'), '<title>screens</title>')
  let quits = 0
  const onQuit = () => {
    quits += 1
  }
  const options = { folder, port: 0, rendererFolder, notAdmitted: 'no', onQuit }
  const reason = await openTestApp({ folder }).then(() => null, toOpenRefusal)
  if (reason === null) throw new Error('it opened')
  const host = await startRefused({ ...options, language: 'zh-CN' }, reason)
  closing.push(host.close)
  const origin = `http://127.0.0.1:${host.port}`
  const entered = await fetch(host.address, { redirect: 'manual' })
  const Cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { Cookie, Origin: origin, ...init.headers }
    const answer = await fetch(origin + path, { redirect: 'manual', ...init, headers })
    return { status: answer.status, text: await answer.text(), headers: answer.headers }
  }
  const send = (path: string, fields: Record<string, string> = {}) =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields) })
  const schools = async () => {
    const headers = { 'Content-Type': 'application/json' }
    const answer = await ask('/call/schools.list', { method: 'POST', headers, body: '{"input":{}}' })
    return (JSON.parse(answer.text) as { value: { name: string }[] }).value.map((school) => school.name)
  }
  return { ask, send, schools, origin, quits: () => quits }
}

describe('a damaged store in the browser', () => {
  it('is told with the newest good backup and what is lost since, and is open after one click', async () => {
    const { folder, name, older, path } = await county()
    overwrite(path, 0, 100)
    const { ask, send, schools, origin } = await browse(folder)
    const page = await ask('/2025/quality-2017/overview')
    expect(page.status).toBe(503)
    expect(page.text).toContain('数据库文件已损坏或丢失，没有作任何改动')
    expect(page.text).toMatch(/最近一份完好的备份：20\d\d-\d\d-\d\d \d\d:\d\d，含 1 所学校/)
    expect(page.text).toMatch(/以后录入的内容不在这份备份里；损坏的文件最后写于 20\d\d-/)
    expect(page.text).toContain(`value="${older}"`)
    const english = await ask('/?language=en')
    expect(english.text).toContain('<html lang="en">')
    expect(english.text).toMatch(/What was entered after 20\d\d-\S+ \S+ is not in this backup/)
    await refusesAllElse(ask, send, origin, name)
    const restored = await send('/restore', { name })
    expect(restored).toMatchObject({ status: 200, text: expect.stringContaining(`已用 ${name} 恢复`) })
    const [aside = ''] = readdirSync(join(folder, 'damaged'))
    expect(restored.text).toContain(join(folder, 'damaged', aside))
    expect(readFileSync(join(folder, 'damaged', aside))[0]).toBe(0xa5)
    expect(await ask('/')).toMatchObject({ status: 200, text: '<title>screens</title>' })
    expect(await schools()).toEqual(['红树小学'])
  })

  it('can be restored from an older one', async () => {
    const { folder, older, path } = await county()
    overwrite(path, 0, 100)
    const { send, schools } = await browse(folder)
    expect((await send('/restore', { name: older })).status).toBe(200)
    expect(await schools()).toEqual(['红树小学'])
  })
})

type Browsed = Awaited<ReturnType<typeof browse>>

/** The door stays shut, no file but a backup of the folder is taken, and no other page gives orders. */
async function refusesAllElse(ask: Browsed['ask'], send: Browsed['send'], origin: string, name: string) {
  expect((await ask('/call/schools.list', { method: 'POST', body: '{"input":{}}' })).status).toBe(405)
  for (const other of ['../junheng.db', '/etc/passwd', '', 'junheng-20200101T000000000Z-daily.db']) {
    expect((await send('/restore', { name: other })).status, other).toBeGreaterThanOrEqual(400)
  }
  const body = new URLSearchParams({ name })
  const foreign = { Origin: 'https://a.example' }
  expect((await ask('/restore', { method: 'POST', headers: foreign, body })).status).toBe(403)
  expect((await fetch(`${origin}/restore`, { method: 'POST', body })).status).toBe(403)
  const { headers, status } = await ask('/')
  expect(status).toBe(503)
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'nonce-[^']+';/)
  // Without a referrer a browser names no origin when it sends a form.
  expect(headers.get('referrer-policy')).toBe('same-origin')
}

describe('a folder that cannot be opened, in the browser', () => {
  it('is told who holds it, and opens once it is let go', async () => {
    const held = await openTestApp()
    const { ask, send } = await browse(held.folder)
    const page = await ask('/')
    expect(page.text).toContain(`进程 ${process.pid}`)
    expect((await send('/again')).status).toBe(303)
    expect((await ask('/')).status).toBe(503)
    await held.app.close()
    expect((await send('/again')).status).toBe(303)
    expect((await ask('/')).status).toBe(200)
  })

  it('is told which version is needed, and keeps every byte', async () => {
    const { folder, path } = await county()
    const raw = new Database(path)
    raw.exec("PRAGMA user_version = 9000; UPDATE settings SET value = '7.1.0' WHERE key = 'program'")
    raw.close()
    const before = readFileSync(path)
    const { ask } = await browse(folder)
    expect((await ask('/')).text).toContain('请安装 7.1.0 或更新的版本')
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('is told that it cannot be made, and escapes its name', async () => {
    const home = temporaryFolder()
    const folder = join(home, '<b>file', 'below')
    writeFileSync(join(home, '<b>file'), '')
    const { ask, send, quits } = await browse(folder)
    const page = await ask('/')
    expect(page.text).toContain('建立数据文件夹')
    expect(page.text).not.toContain('<b>')
    expect((await send('/quit')).text).toContain('可以关闭本页')
    expect(quits()).toBe(1)
  })
})
