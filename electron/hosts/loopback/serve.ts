import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SAFE_HEADERS } from '../../platform/page.ts'
import { type Admission, createAdmission, namesThisServer } from './admission.ts'

/** An admitted request: `POST /call/schools.list` has the route `POST call` and the name `schools.list`. */
export type Asked = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly route: string
  readonly name: string
}

/** What the server shows at present: an open application, or why there is none. */
export type Place = {
  readonly answer: (asked: Asked) => void | Promise<void>
  readonly close: () => Promise<void>
}

/** Puts another place before the user, then closes the former one. */
export type Show = (next: Place) => Promise<void>

export type Loopback = {
  /** The address to open; it carries the token of this start. */
  readonly address: string
  readonly port: number
  readonly close: () => Promise<void>
}

type Parts = {
  readonly port: number
  /** Text of the page that a browser without the cookie sees. */
  readonly notAdmitted: string
}

/** One place after the other over HTTP, for this machine only. */
export async function serveLoopback(parts: Parts, first: (show: Show) => Place): Promise<Loopback> {
  const admission = createAdmission()
  let place = first(async (next) => {
    const former = place
    place = next
    await former.close()
  })
  const server = createServer((request, response) => {
    answer(parts, place, admission, port(), request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  const port = () => (server.address() as AddressInfo).port
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(parts.port, '127.0.0.1', resolve)
    })
  } catch (error) {
    await place.close()
    throw error
  }
  return {
    address: `http://127.0.0.1:${port()}/start/${admission.startToken}`,
    port: port(),
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      await place.close()
    },
  }
}

async function answer(
  parts: Parts,
  place: Place,
  admission: Admission,
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
  await place.answer({ request, response, route: `${request.method} ${room}`, name })
}
