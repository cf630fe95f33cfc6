import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Cookies do not tell ports apart: each server of this machine has its own name. */
const cookieName = (port: number) => `junheng-${port}`

export type Admission = {
  /** Stands in the address that is printed; opening it gives the browser its cookie. */
  readonly startToken: string
  readonly cookieFor: (token: string, port: number) => string | null
  /** The request names this server, comes from its own page, and carries the cookie. */
  readonly admits: (request: IncomingMessage, port: number) => boolean
}

/** One random token per start, exchanged for an HttpOnly cookie; Host and Origin are checked each time. */
export function createAdmission(): Admission {
  const startToken = randomBytes(32).toString('base64url')
  const session = randomBytes(32).toString('base64url')
  return {
    startToken,
    cookieFor: (token, port) =>
      same(token, startToken) ? `${cookieName(port)}=${session}; HttpOnly; SameSite=Strict; Path=/` : null,
    admits: (request, port) =>
      namesThisServer(request, port) &&
      comesFromOwnPage(request, port) &&
      same(cookieOf(request, port), session),
  }
}

export function namesThisServer(request: IncomingMessage, port: number): boolean {
  return request.headers.host === `127.0.0.1:${port}`
}

function comesFromOwnPage(request: IncomingMessage, port: number): boolean {
  const { origin } = request.headers
  if (origin !== undefined) return origin === `http://127.0.0.1:${port}`
  return request.method === 'GET'
}

function cookieOf(request: IncomingMessage, port: number): string {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
  return pairs.find(([name]) => name === cookieName(port))?.[1] ?? ''
}

function same(given: string, expected: string): boolean {
  const a = Buffer.from(given)
  const b = Buffer.from(expected)
  return a.length === b.length && timingSafeEqual(a, b)
}
