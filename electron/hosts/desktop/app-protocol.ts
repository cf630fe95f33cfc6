import { createReadStream, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import type { AppClient } from '../../platform/app-side/app-client.ts'
import { fileHeaders } from '../../platform/file-headers.ts'
import type { FileTokens } from '../../platform/file-tokens.ts'
import { limitedBytes } from '../../platform/limited-bytes.ts'
import { renderPage, SAFE_HEADERS } from '../../platform/page.ts'
import { rendererFile } from '../../platform/renderer-file.ts'
import { uploadedName } from '../../platform/uploaded-name.ts'
import { ORIGIN, ownAddress } from './address.ts'

type Parts = {
  readonly app: Pick<AppClient, 'cancel'>
  readonly tokens: FileTokens
  readonly rendererFolder: string
  /** Goes to the county of the user, or to the sample county. */
  readonly onOpen: (county: string) => void
  readonly onQuit: () => void
}

/** What `app://junheng` answers: the built renderer, files by token, cancel, quit and the other county. Calls go by IPC. */
export function createAppProtocol(parts: Parts): (request: Request) => Promise<Response> {
  return async (request) => {
    const response = await answer(parts, request)
    for (const [name, value] of Object.entries(SAFE_HEADERS)) response.headers.set(name, value)
    return response
  }
}

async function answer(parts: Parts, request: Request): Promise<Response> {
  const url = ownAddress(request.url)
  const origin = request.headers.get('origin')
  if (!url || (origin !== null && origin !== ORIGIN)) return empty(403)
  const [, room = '', name = ''] = url.pathname.split('/')
  switch (`${request.method} ${room}`) {
    case 'POST cancel':
      parts.app.cancel(decodeURIComponent(name))
      return empty(204)
    case 'POST file':
      return takeFile(parts, request)
    case 'GET file':
      return giveFile(parts, name)
    case 'POST open':
      parts.onOpen(name)
      return empty(204)
    case 'POST quit':
      parts.onQuit()
      return empty(204)
    default:
      return request.method === 'GET' ? servePage(parts.rendererFolder, url.pathname) : empty(405)
  }
}

async function takeFile(parts: Parts, request: Request): Promise<Response> {
  const name = uploadedName(request.headers.get('x-file-name'))
  const bytes = request.body ? Readable.fromWeb(request.body) : Readable.from([])
  return Response.json({ token: await parts.tokens.take(name, bytes.pipe(limitedBytes())) })
}

function giveFile(parts: Parts, token: string): Response {
  const file = parts.tokens.find(token)
  if (!file || !existsSync(file.path)) return empty(404)
  return new Response(Readable.toWeb(createReadStream(file.path)), { headers: fileHeaders(file) })
}

/** Files of the built renderer; every other address is a place within the one page. */
async function servePage(rendererFolder: string, pathname: string): Promise<Response> {
  const folder = resolve(rendererFolder)
  const file = pathname === '/index.html' ? null : await rendererFile(folder, pathname)
  if (file === 'outside') return empty(403)
  if (file) return new Response(file.bytes, { headers: { 'Content-Type': file.type } })
  const { html, policy } = renderPage(folder)
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'Cache-Control': 'no-store',
    },
  })
}

function empty(status: number): Response {
  return new Response(null, { status })
}
