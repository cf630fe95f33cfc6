import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { BackupName } from '../../../shared/contract/backups.ts'
import { LANGUAGES, type Language } from '../../../shared/messages/language.ts'
import type { OpenRefusal } from '../../platform/open-refusal.ts'
import { findRescue, rescueFrom } from '../../platform/rescue.ts'
import { readForm } from './read-body.ts'
import { endedPage, refusalPage, restoredPage } from './refusal-page.ts'
import type { Asked, Place } from './serve.ts'

type Parts = {
  readonly folder: string
  readonly reason: OpenRefusal
  /** Of the host; the page can be asked for in another. */
  readonly language: Language
  readonly onQuit: () => void
  /** Opens the folder and puts the application in this place; why not, else null. */
  readonly open: () => Promise<OpenRefusal | null>
}

/** Why the data folder could not be opened, what can be done about it, and the doing of it. */
export function refusedPlace(parts: Parts): Place {
  const { folder } = parts
  let { reason } = parts

  const openAgain = async () => {
    const refusal = await parts.open()
    if (refusal !== null) reason = refusal
    return refusal
  }
  const page = (language: Language, failed: OpenRefusal | null) => {
    const rescue = reason.code === 'databaseDamaged' ? findRescue(folder, reason) : null
    return refusalPage(language, { folder, reason, rescue, failed })
  }
  const restore = async (asked: Asked, language: Language) => {
    const name = BackupName.safeParse((await readForm(asked.request)).get('name'))
    if (!name.success) return send(asked, 400, page(language, null))
    const rescued = await rescueFrom(folder, name.data)
    if (!rescued.ok) return send(asked, 503, page(language, rescued.reason))
    if ((await openAgain()) !== null) return send(asked, 503, page(language, null))
    send(asked, 200, restoredPage(language, folder, rescued.restored))
  }

  return {
    answer: async (asked) => {
      const { request, response, route } = asked
      const language = languageOf(request) ?? parts.language
      switch (route) {
        case 'POST restore':
          return restore(asked, language)
        case 'POST again':
          await openAgain()
          return void response.writeHead(303, { Location: '/' }).end()
        case 'POST quit':
          send(asked, 200, endedPage(language))
          return parts.onQuit()
        default:
          return request.method === 'GET'
            ? send(asked, 503, page(language, null))
            : void response.writeHead(405).end()
      }
    },
    close: async () => {},
  }
}

function languageOf(request: IncomingMessage): Language | undefined {
  const asked = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('language')
  return LANGUAGES.find((known) => known === asked)
}

/** A form that a page without a referrer sends would not say where it comes from, and be refused. */
function send({ response }: Asked, status: number, page: (nonce: string) => string): void {
  const nonce = randomBytes(16).toString('base64')
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
  response
    .writeHead(status, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'Referrer-Policy': 'same-origin',
      'Cache-Control': 'no-store',
    })
    .end(page(nonce))
}
