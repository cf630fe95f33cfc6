import { join } from 'node:path'
import { app, type Session } from 'electron'
import { ownAddress } from './address.ts'
import { desktopTexts } from './texts.ts'

/** A document that leaves asks where to; nothing but documents of ours is ever downloaded. */
export function offerDownloads(session: Session): void {
  session.on('will-download', (event, item) => {
    if (!ownAddress(item.getURL())?.pathname.startsWith('/file/')) return event.preventDefault()
    item.setSaveDialogOptions({
      title: desktopTexts().saveTitle,
      defaultPath: join(app.getPath('documents'), item.getFilename()),
    })
  })
}
