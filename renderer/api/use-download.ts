import { App } from 'antd'
import { failureOf } from '../sentences.ts'
import { useLanguage, useText } from '../text.ts'
import { useApplication } from './application.tsx'
import { wasCancelled } from './call-failure.ts'
import { saveFile } from './save-file.ts'

/** A file that a call wrote, until it is fetched. */
export type Written = { readonly token: string; readonly fileName: string }

/** Lets the user save what a call wrote; says why where it could not, and nothing where it was cancelled. */
export function useDownload(): (write: () => Promise<Written>) => Promise<void> {
  const { language } = useLanguage()
  const common = useText('common')
  const { connection } = useApplication()
  const { message } = App.useApp()
  return async (write) => {
    try {
      const { token, fileName } = await write()
      saveFile(connection.fileAddress(token), fileName)
    } catch (error) {
      if (!wasCancelled(error)) message.error(failureOf(language, error) ?? common.unreachable)
    }
  }
}
