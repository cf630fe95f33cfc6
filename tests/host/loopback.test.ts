import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Loopback, startLoopback } from '../../electron/hosts/loopback/start-loopback.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string }

let host: Loopback
let rendererFolder: string
let cookie: string
let quits = 0

/** A request with exactly these headers: fetch would not let a test lie about Host or Origin. */
function send(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
) {
  return new Promise<Answer>((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: host.port, path, method: options.method ?? 'GET', headers: options.headers },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(options.body)
  })
}

const own = () => ({
  Cookie: cookie,
  Origin: `http://127.0.0.1:${host.port}`,
  'Content-Type': 'application/json',
})
const call = (name: string, input: unknown, headers: Record<string, string> = own()) =>
  send(`/call/${name}`, { method: 'POST', headers, body: JSON.stringify({ input }) })

beforeAll(async () => {
  const folder = temporaryFolder()
  rendererFolder = join(folder, 'renderer')
  mkdirSync(rendererFolder)
  mkdirSync(join(folder, 'data'))
  writeFileSync(join(rendererFolder, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__">')
  writeFileSync(join(rendererFolder, 'main.js'), 'export {}')
  const started = await startLoopback({
    folder: join(folder, 'data'),
    port: 0,
    rendererFolder,
    notAdmitted: '请用启动时给出的地址打开',
    onQuit: () => {
      quits += 1
    },
  }).catch((error) => {
    throw error
  })
  if (!started.ok) throw new Error(started.reason.code)
  host = started.host
  const { pathname } = new URL(host.address)
  const entered = await send(pathname)
  cookie = String(entered.headers['set-cookie']).split(';')[0] ?? ''
})

afterAll(() => host.close())

describe('the loopback host', () => {
  it('exchanges the token of its address for a cookie that scripts cannot read', async () => {
    const entered = await send(new URL(host.address).pathname)
    expect(entered.status).toBe(303)
    expect(String(entered.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict; Path=\//)
    expect(String(entered.headers['set-cookie'])).toContain(`junheng-${host.port}=`)
    expect((await send('/start/wrong')).status).toBe(403)
  })

  it('lets nobody in without the cookie, and says how to get in', async () => {
    const answer = await send('/')
    expect(answer.status).toBe(403)
    expect(answer.body).toContain('请用启动时给出的地址打开')
    expect((await call('schools.list', {}, { 'Content-Type': 'application/json' })).status).toBe(403)
  })

  it('refuses another Host and another Origin', async () => {
    expect((await call('schools.list', {}, { ...own(), Host: 'evil.example' })).status).toBe(403)
    expect((await call('schools.list', {}, { ...own(), Origin: 'http://evil.example' })).status).toBe(403)
    const { Origin: _, ...withoutOrigin } = own()
    expect((await call('schools.list', {}, withoutOrigin)).status).toBe(403)
  })

  it('takes a table of many megabytes, and says so where it is larger than any table', async () => {
    const ofMegabytes = (count: number) => call('schools.list', { more: 'x'.repeat(count * 1024 * 1024) })
    expect(JSON.parse((await ofMegabytes(20)).body)).toMatchObject({ error: { code: 'invalidInput' } })
    const refused = await ofMegabytes(33)
    expect(refused.status).toBe(413)
    expect(JSON.parse(refused.body).error).toEqual({ code: 'requestTooLarge', params: { megabytes: 32 } })
    expect((await call('schools.list', {})).status).toBe(200)
  })

  it('carries a call and its answer', async () => {
    const answer = await call('schools.list', {})
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.body)).toEqual({ ok: true, value: [] })
  })

  it('takes JSON only', async () => {
    const answer = await send('/call/schools.list', {
      method: 'POST',
      headers: { ...own(), 'Content-Type': 'text/plain' },
      body: '{"input":{}}',
    })
    expect(answer.status).toBe(400)
  })

  it('serves the page with a policy whose nonce is new each time', async () => {
    const pages = [await send('/', { headers: own() }), await send('/2025/overview', { headers: own() })]
    const nonces = pages.map(({ body }) => /content="([^"]+)"/.exec(body)?.[1])
    expect(new Set(nonces).size).toBe(2)
    for (const [index, page] of pages.entries()) {
      const policy = String(page.headers['content-security-policy'])
      expect(policy).toContain(`'nonce-${nonces[index]}'`)
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('unsafe')
    }
  })

  it('serves what was built, and outlives a file that is built anew while it runs', async () => {
    const script = await send('/main.js', { headers: own() })
    expect(script).toMatchObject({ status: 200, body: 'export {}' })
    expect(script.headers['content-type']).toBe('text/javascript')
    rmSync(join(rendererFolder, 'main.js'))
    writeFileSync(join(rendererFolder, 'next.js'), 'export const next = 1')
    expect((await send('/next.js', { headers: own() })).body).toBe('export const next = 1')
    expect((await send('/main.js', { headers: own() })).body).toContain('csp-nonce')
    for (const path of ['/..%2fdata%2fjunheng.db', '/%2e%2e/data/junheng.db', '/..%5cdata']) {
      expect((await send(path, { headers: own() })).body, path).not.toContain('SQLite')
    }
  })

  it('gives files by token, and nothing for a token that it never gave', async () => {
    const taken = await send('/file', {
      method: 'POST',
      headers: { ...own(), 'X-File-Name': encodeURIComponent('红树小学.xlsx') },
      body: 'bytes',
    })
    const { token } = JSON.parse(taken.body) as { token: string }
    const given = await send(`/file/${token}`, { headers: own() })
    expect(given.body).toBe('bytes')
    expect(given.headers['content-disposition']).toContain(encodeURIComponent('红树小学.xlsx'))
    for (const other of ['..%2f..%2fjunheng.db', '../junheng.db', '00000000-0000-0000-0000-000000000000']) {
      expect((await send(`/file/${other}`, { headers: own() })).body).not.toContain('SQLite')
    }
  })

  it('hears that the user quits', async () => {
    expect((await send('/quit', { method: 'POST', headers: own() })).status).toBe(204)
    expect(quits).toBe(1)
  })
})
