import { join } from 'node:path'
import { app, type Session } from 'electron'
import { desktopMessages } from '../../../shared/messages/zh-CN/desktop.ts'
import { ownAddress } from './address.ts'

/** A document that leaves asks where to; nothing but documents of ours is ever downloaded. */
export function offerDownloads(session: Session): void {
  session.on('will-download', (event, item) => {
    if (!ownAddress(item.getURL())?.pathname.startsWith('/file/')) return event.preventDefault()
    item.setSaveDialogOptions({
      title: desktopMessages.saveTitle,
      defaultPath: join(app.getPath('documents'), item.getFilename()),
    })
  })
}
