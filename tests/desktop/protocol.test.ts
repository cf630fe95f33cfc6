import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderPage } from '../../electron/platform/page.ts'
import { openTestApp } from '../door/open-test-app.ts'
import { app, session } from './electron-stand-in/index.ts'
import { type Desktop, openDesktop, quitDesktop } from './open-desktop.ts'

let desktop: Desktop
const get = (path: string, init?: RequestInit) => session.defaultSession.fetch(`app://junheng${path}`, init)
const withoutNonce = (policy: string | null) => policy?.replace(/'nonce-[^']+'/, "'nonce'")

beforeAll(async () => {
  desktop = await openDesktop()
})
afterAll(() => quitDesktop())

describe('app://junheng', () => {
  it('serves the page by the policy of the loopback host, with a nonce that is new each time', async () => {
    const pages = await Promise.all([get('/'), get('/2025/quality-2017/overview'), get('/index.html')])
    const nonces = await Promise.all(
      pages.map(async (page) => /content="([^"]+)"/.exec(await page.text())?.[1]),
    )
    expect(new Set(nonces).size).toBe(3)
    const { policy } = renderPage(`${desktop.root}/dist/renderer`)
    for (const [index, page] of pages.entries()) {
      const given = page.headers.get('content-security-policy')
      expect(given).toContain(`'nonce-${nonces[index]}'`)
      expect(withoutNonce(given)).toBe(withoutNonce(policy))
      expect(page.headers.get('x-content-type-options')).toBe('nosniff')
      expect(page.headers.get('permissions-policy')).toContain('microphone=()')
    }
  })

  it('serves the files of the built renderer as what they are', async () => {
    const script = await get('/assets/main.js')
    expect(script.headers.get('content-type')).toBe('text/javascript')
    expect(await script.text()).toBe('export {}')
  })

  it.each([
    '/..%2fsecret.js',
    '/assets/..%2f..%2fsecret.js',
    '/%2e%2e/secret.js',
    '/..%5csecret.js',
    '/assets/%2e%2e%2f%2e%2e%2f%2e%2e%2fpackage.json',
    '/%00',
    '/%',
    '//etc/passwd',
  ])('never leads out of them: %s', async (path) => {
    const answer = await get(path)
    expect(await answer.text()).not.toMatch(/secret|9\.8\.7|root:/)
    expect([200, 403]).toContain(answer.status)
  })

  it('refuses what leads out of the folder', async () => {
    expect((await get('/..%2fsecret.js')).status).toBe(403)
    expect((await get('/assets/..%2f..%2fsecret.js')).status).toBe(403)
  })

  it('answers its own origin only', async () => {
    expect((await session.defaultSession.fetch('app://other/')).status).toBe(403)
    const foreign = { method: 'POST', headers: { Origin: 'https://a.example' }, body: 'x' }
    expect((await get('/file', foreign)).status).toBe(403)
    expect((await get('/', { method: 'DELETE' })).status).toBe(405)
  })

  it('carries no call: those go by the bridge', async () => {
    expect((await get('/call/schools.list', { method: 'POST', body: '{"input":{}}' })).status).toBe(405)
  })

  it('takes files in and gives them out by token', async () => {
    const taken = await get('/file', {
      method: 'POST',
      headers: { 'X-File-Name': encodeURIComponent('红树小学.xlsx'), Origin: 'app://junheng' },
      body: 'bytes',
    })
    const { token } = (await taken.json()) as { token: string }
    const given = await get(`/file/${token}`)
    expect(await given.text()).toBe('bytes')
    expect(given.headers.get('content-disposition')).toContain(encodeURIComponent('红树小学.xlsx'))
    for (const other of ['..%2f..%2fjunheng.db', '00000000-0000-0000-0000-000000000000']) {
      expect((await get(`/file/${other}`)).status, other).toBe(404)
    }
  })

  it('lets the application read a file that was taken in', async () => {
    const body = '学校名称,学生数\n红树小学,100\n'
    const taken = await get('/file', { method: 'POST', headers: { 'X-File-Name': 'a.csv' }, body })
    const { token } = (await taken.json()) as { token: string }
    const inspected = await desktop.client.imports.inspect({ file: { token, name: 'a.csv' } })
    expect(inspected).toMatchObject({
      ok: true,
      value: {
        sheets: [
          {
            rows: [
              ['学校名称', '学生数'],
              ['红树小学', '100'],
            ],
          },
        ],
      },
    })
  })

  it('cancels a job', async () => {
    expect((await get('/cancel/some-job', { method: 'POST', body: '{}' })).status).toBe(204)
  })

  it('quits when the page asks, after the application has closed its folder', async () => {
    expect((await get('/quit', { method: 'POST', body: '{}' })).status).toBe(204)
    expect(await app.ended()).toBe(0)
    const { app: next } = await openTestApp({ folder: desktop.data })
    expect(await next.call('schools.list', {})).toEqual({ ok: true, value: [] })
  })
})
