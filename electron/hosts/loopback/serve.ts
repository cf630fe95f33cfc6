import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'
import type { AppClient } from '../../platform/app-side/app-client.ts'
import { fileHeaders } from '../../platform/file-headers.ts'
import type { FileTokens } from '../../platform/file-tokens.ts'
import { limitedBytes } from '../../platform/limited-bytes.ts'
import { renderPage, SAFE_HEADERS } from '../../platform/page.ts'
import { uploadedName } from '../../platform/uploaded-name.ts'
import { type Admission, createAdmission, namesThisServer } from './admission.ts'
import { readJson } from './read-json.ts'

export type LoopbackServer = {
  /** The address to open; it carries the token of this start. */
  readonly address: string
  readonly port: number
  readonly close: () => Promise<void>
}

type Parts = {
  readonly app: AppClient
  readonly tokens: FileTokens
  readonly rendererFolder: string
  readonly port: number
  readonly onQuit: () => void
  /** Text of the page that a browser without the cookie sees. */
  readonly notAdmitted: string
}

/** The renderer, the door and files by token over HTTP, for this machine only. */
export async function serveLoopback(parts: Parts): Promise<LoopbackServer> {
  const admission = createAdmission()
  const assets = sirv(parts.rendererFolder, { dev: false, etag: true })
  const server = createServer((request, response) => {
    answer(parts, admission, assets, port(), request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  const port = () => (server.address() as AddressInfo).port
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(parts.port, '127.0.0.1', resolve)
  })
  return {
    address: `http://127.0.0.1:${port()}/start/${admission.startToken}`,
    port: port(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  parts: Parts,
  admission: Admission,
  assets: ReturnType<typeof sirv>,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(SAFE_HEADERS)) response.setHeader(name, value)
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
  const [, room = '', ...rest] = pathname.split('/')
  const name = rest.join('/')
  if (request.method === 'GET' && room === 'start' && namesThisServer(request, port)) {
    const cookie = admission.cookieFor(name, port)
    if (cookie) {
      response.writeHead(303, { Location: '/', 'Set-Cookie': cookie, 'Cache-Control': 'no-store' }).end()
      return
    }
  }
  if (!admission.admits(request, port)) {
    response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' }).end(parts.notAdmitted)
    return
  }
  const route = `${request.method} ${room}`
  switch (route) {
    case 'POST call':
      return answerCall(parts, name, request, response)
    case 'POST cancel':
      parts.app.cancel(decodeURIComponent(name))
      return void response.writeHead(204).end()
    case 'POST file':
      return takeFile(parts, request, response)
    case 'GET file':
      return giveFile(parts, name, response)
    case 'GET events':
      return streamEvents(parts, response)
    case 'POST quit':
      response.writeHead(204).end()
      return parts.onQuit()
    default:
      return servePage(parts, assets, request, response)
  }
}

async function answerCall(parts: Parts, name: string, request: IncomingMessage, response: ServerResponse) {
  const body = await readJson(request)
  if (typeof body !== 'object' || body === null || !('input' in body)) {
    return sendJson(response, { ok: false, error: { code: 'invalidInput' } }, 400)
  }
  const job = 'job' in body && typeof body.job === 'string' ? { job: body.job } : {}
  sendJson(response, await parts.app.call(name, body.input, job))
}

async function takeFile(parts: Parts, request: IncomingMessage, response: ServerResponse) {
  const name = uploadedName(request.headers['x-file-name']?.toString())
  const limited = request.pipe(limitedBytes())
  sendJson(response, { token: await parts.tokens.take(name, limited) })
}

function giveFile(parts: Parts, token: string, response: ServerResponse) {
  const file = parts.tokens.find(token)
  if (!file) return void response.writeHead(404).end()
  response.writeHead(200, fileHeaders(file))
  createReadStream(file.path).pipe(response)
}

function streamEvents(parts: Parts, response: ServerResponse) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
  response.write(': open\n\n')
  const end = parts.app.subscribe((event) => response.write(`data: ${JSON.stringify(event)}\n\n`))
  response.on('close', end)
}

/** Files of the built renderer; every other address is a place within the one page. */
function servePage(
  parts: Parts,
  assets: ReturnType<typeof sirv>,
  request: IncomingMessage,
  response: ServerResponse,
) {
  if (request.method !== 'GET') return void response.writeHead(405).end()
  const sendPage = () => {
    const { html, policy } = renderPage(parts.rendererFolder)
    response
      .writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': policy,
        'Cache-Control': 'no-store',
      })
      .end(html)
  }
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
  if (pathname === '/' || pathname === '/index.html') return sendPage()
  assets(request, response, sendPage)
}

function sendJson(response: ServerResponse, value: unknown, status = 200) {
  response
    .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(JSON.stringify(value))
}
