import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'nonce-NONCE'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The page with a fresh nonce, and the policy that allows styles by this nonce only. */
export function renderPage(rendererFolder: string): { readonly html: string; readonly policy: string } {
  const nonce = randomBytes(16).toString('base64')
  const html = readFileSync(join(rendererFolder, 'index.html'), 'utf8').replaceAll('__CSP_NONCE__', nonce)
  return { html, policy: POLICY.replace('NONCE', nonce) }
}

export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), geolocation=(), microphone=()',
}
