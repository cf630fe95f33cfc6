import type { Event, Session, WebContents } from 'electron'
import { isOwnPage } from './address.ts'

/** A report is previewed in a frame that the page itself fills. */
const FILLED_BY_PAGE = 'about:srcdoc'

/** No contents of this process leave our page, open a window or hold a webview. */
export function hardenContents(contents: WebContents): void {
  const refuseForeign = (event: Event<{ readonly url: string }>) => {
    if (!isOwnPage(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', refuseForeign)
  contents.on('will-redirect', refuseForeign)
  contents.on('will-frame-navigate', (event) => {
    if (event.url !== FILLED_BY_PAGE) refuseForeign(event)
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Our page may use the camera, for photos of a visit; nothing else is permitted to anybody. */
export function restrictPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const kinds = 'mediaTypes' in details ? (details.mediaTypes ?? []) : []
    const onlyCamera = kinds.length > 0 && kinds.every((kind) => kind === 'video')
    answer(permission === 'media' && onlyCamera && details.isMainFrame && isOwnPage(details.requestingUrl))
  })
  session.setPermissionCheckHandler(
    (_contents, permission, origin, details) =>
      permission === 'media' && details.mediaType === 'video' && details.isMainFrame && isOwnPage(origin),
  )
  session.setDevicePermissionHandler(() => false)
}
