import { createReadStream, existsSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { AppClient } from '../../platform/app-side/app-client.ts'
import { fileHeaders } from '../../platform/file-headers.ts'
import type { FileTokens } from '../../platform/file-tokens.ts'
import { limitedBytes } from '../../platform/limited-bytes.ts'
import type { OpenRefusal } from '../../platform/open-refusal.ts'
import { renderPage } from '../../platform/page.ts'
import { rendererFile } from '../../platform/renderer-file.ts'
import { uploadedName } from '../../platform/uploaded-name.ts'
import { BodyTooLarge, readJson } from './read-body.ts'
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
  return {
    answer: (asked) => answer(parts, asked),
    close: async () => {
      await parts.app.close()
      parts.tokens.clear()
    },
  }
}

async function answer(parts: Parts, asked: Asked): Promise<void> {
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
      return servePage(parts, asked)
  }
}

async function answerCall(parts: Parts, { request, response, name }: Asked) {
  const body = await readJson(request).catch((error: unknown) => {
    if (!(error instanceof BodyTooLarge)) throw error
    return error
  })
  if (body instanceof BodyTooLarge) {
    const { megabytes } = body
    return sendJson(response, { ok: false, error: { code: 'requestTooLarge', params: { megabytes } } }, 413)
  }
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

async function giveFile(parts: Parts, { response, name }: Asked): Promise<void> {
  const file = parts.tokens.find(name)
  if (!file || !existsSync(file.path)) return void response.writeHead(404).end()
  response.writeHead(200, fileHeaders(file))
  await pipeline(createReadStream(file.path), response)
}

function streamEvents(parts: Parts, response: ServerResponse) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
  response.write(': open\n\n')
  const end = parts.app.subscribe((event) => response.write(`data: ${JSON.stringify(event)}\n\n`))
  response.on('close', end)
}

/** Files of the built renderer; every other address is a place within the one page. */
async function servePage({ rendererFolder }: Parts, { request, response }: Asked): Promise<void> {
  if (request.method !== 'GET') return void response.writeHead(405).end()
  const folder = resolve(rendererFolder)
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
  const file = pathname === '/index.html' ? null : await rendererFile(folder, pathname)
  if (file === 'outside') return void response.writeHead(403).end()
  if (file) {
    response.writeHead(200, { 'Content-Type': file.type, 'Cache-Control': keepFor(pathname) }).end(file.bytes)
    return
  }
  const { html, policy } = renderPage(folder)
  response
    .writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'Cache-Control': 'no-store',
    })
    .end(html)
}

/** What was built carries its content in its name. */
const keepFor = (pathname: string): string =>
  pathname.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-cache'

function sendJson(response: ServerResponse, value: unknown, status = 200) {
  response
    .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(JSON.stringify(value))
}
