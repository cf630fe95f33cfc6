import { createReadStream } from 'node:fs'
import type { ServerResponse } from 'node:http'
import sirv from 'sirv'
import type { AppClient } from '../../platform/app-side/app-client.ts'
import { fileHeaders } from '../../platform/file-headers.ts'
import type { FileTokens } from '../../platform/file-tokens.ts'
import { limitedBytes } from '../../platform/limited-bytes.ts'
import type { OpenRefusal } from '../../platform/open-refusal.ts'
import { renderPage } from '../../platform/page.ts'
import { uploadedName } from '../../platform/uploaded-name.ts'
import { readJson } from './read-body.ts'
import type { Asked, Place } from './serve.ts'

type Parts = {
  readonly app: AppClient
  readonly tokens: FileTokens
  readonly rendererFolder: string
  readonly onQuit: () => void
  /** Goes to the county of the user, or to the sample county; null where it went well. */
  readonly onOpen: (county: string) => Promise<OpenRefusal | null>
}

/** An open application: the renderer, the door, and files by token. */
export function appPlace(parts: Parts): Place {
  const assets = sirv(parts.rendererFolder, { dev: false, etag: true, setHeaders: keepForGood })
  return {
    answer: (asked) => answer(parts, assets, asked),
    close: async () => {
      await parts.app.close()
      parts.tokens.clear()
    },
  }
}

/** The name of a built file is made of its content: a browser that has it need not ask again. */
function keepForGood(response: ServerResponse, path: string): void {
  if (path.startsWith('/assets/')) response.setHeader('Cache-Control', 'private, max-age=31536000, immutable')
}

async function answer(parts: Parts, assets: ReturnType<typeof sirv>, asked: Asked): Promise<void> {
  const { response, route, name } = asked
  switch (route) {
    case 'POST call':
      return answerCall(parts, asked)
    case 'POST cancel':
      parts.app.cancel(decodeURIComponent(name))
      return void response.writeHead(204).end()
    case 'POST file':
      return takeFile(parts, asked)
    case 'GET file':
      return giveFile(parts, asked)
    case 'GET events':
      return streamEvents(parts, response)
    case 'POST open': {
      const refusal = await parts.onOpen(name)
      return refusal === null ? void response.writeHead(204).end() : sendJson(response, refusal, 409)
    }
    case 'POST quit':
      response.writeHead(204).end()
      return parts.onQuit()
    default:
      return servePage(parts, assets, asked)
  }
}

async function answerCall(parts: Parts, { request, response, name }: Asked) {
  const body = await readJson(request)
  if (typeof body !== 'object' || body === null || !('input' in body)) {
    return sendJson(response, { ok: false, error: { code: 'invalidInput' } }, 400)
  }
  const job = 'job' in body && typeof body.job === 'string' ? { job: body.job } : {}
  sendJson(response, await parts.app.call(name, body.input, job))
}

async function takeFile(parts: Parts, { request, response }: Asked) {
  const name = uploadedName(request.headers['x-file-name']?.toString())
  const limited = request.pipe(limitedBytes())
  sendJson(response, { token: await parts.tokens.take(name, limited) })
}

function giveFile(parts: Parts, { response, name }: Asked) {
  const file = parts.tokens.find(name)
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
function servePage(parts: Parts, assets: ReturnType<typeof sirv>, { request, response }: Asked) {
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
