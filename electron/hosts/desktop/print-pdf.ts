import { randomUUID } from 'node:crypto'
import { BrowserWindow, type Session, session } from 'electron'
import { embedPrintFonts } from '../../print/print-fonts.ts'
import { ORIGIN, SCHEME } from './address.ts'
import { SAFE_PREFERENCES } from './create-window.ts'
import { PDF_OPTIONS } from './print-page.ts'

const PRINT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

/** Printing does not wait for typefaces, and those of the page margins are not even asked for before it. */
const LOAD_TYPEFACES =
  'Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined))).then(() => undefined)'

/** The print port: a report in a hidden window of a session that keeps nothing and reaches nothing. */
export function createWindowPrinter(): (html: string) => Promise<Uint8Array> {
  const pages = new Map<string, string>()
  let room: Session | null = null
  const printRoom = () => {
    if (room) return room
    room = session.fromPartition('print')
    room.protocol.handle(
      SCHEME,
      (request) => new Response(pages.get(request.url) ?? '', { headers: HEADERS }),
    )
    room.webRequest.onBeforeRequest(({ url }, answer) =>
      answer({ cancel: !pages.has(url) && !url.startsWith('data:') }),
    )
    room.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
    room.setPermissionCheckHandler(() => false)
    return room
  }
  return async (html) => {
    const address = `${ORIGIN}/print-${randomUUID()}`
    pages.set(address, await embedPrintFonts(html))
    const window = new BrowserWindow({
      show: false,
      webPreferences: { ...SAFE_PREFERENCES, session: printRoom() },
    })
    try {
      await window.loadURL(address)
      await window.webContents.executeJavaScript(LOAD_TYPEFACES)
      return new Uint8Array(await window.webContents.printToPDF(PDF_OPTIONS))
    } finally {
      pages.delete(address)
      window.destroy()
    }
  }
}

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': PRINT_POLICY,
}
