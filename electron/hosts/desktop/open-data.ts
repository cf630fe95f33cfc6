import { dialog } from 'electron'
import { errorSentence } from '../../../shared/messages/error-sentence.ts'
import { messagesOf } from '../../../shared/messages/language.ts'
import { sentence } from '../../../shared/messages/message.ts'
import type { AppClient, StartedApp } from '../../platform/app-side/app-client.ts'
import { hostLanguage } from '../../platform/host-language.ts'
import { tellLauncher } from '../../platform/launcher-marker.ts'
import type { OpenRefusal } from '../../platform/open-refusal.ts'
import { offerBackups } from './offer-backups.ts'
import { chooseFolder } from './open-folder.ts'
import { relaunch } from './relaunch.ts'
import { desktopTexts } from './texts.ts'

/**
 * Opens the application; where that is refused the user is told why and asked what to do, until it is open.
 * @returns null where nothing is to be opened here any more.
 */
export async function openData(folder: string, start: () => Promise<StartedApp>): Promise<AppClient | null> {
  for (;;) {
    const started = await start()
    if (started.ok) return started.app
    tellLauncher()
    const { reason } = started
    const again =
      reason.code === 'databaseDamaged' ? offerBackups(folder, reason) : tellRefusal(folder, reason)
    if (!(await again)) return null
  }
}

/** @returns whether to try this folder again. */
async function tellRefusal(folder: string, reason: OpenRefusal): Promise<boolean> {
  const language = hostLanguage(process.env)
  const texts = messagesOf(language).rescue
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: desktopTexts().product,
    message: errorSentence(language, reason.code, reason.params),
    detail: sentence(texts.folder, { folder }),
    buttons: [texts.tryAgain, texts.otherFolder, texts.quit],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  })
  if (response !== 1) return response === 0
  const other = await chooseFolder()
  if (other === null) return tellRefusal(folder, reason)
  relaunch(['--data', other])
  return false
}
