import type { Messages } from '../../shared/messages/language.ts'
import { sentence } from '../../shared/messages/message.ts'
import { type Fetched, fetchElectron } from './fetch-electron.ts'

const STEP_PERCENT = 5

/** Fetches the runtime while saying how far it is; Ctrl+C cancels that, not the start. */
export async function fetchWithProgress(packageFolder: string, text: Messages['launch']): Promise<Fetched> {
  const cancel = new AbortController()
  const stop = () => cancel.abort()
  process.on('SIGINT', stop)
  let said = -STEP_PERCENT
  try {
    return await fetchElectron(packageFolder, {
      signal: cancel.signal,
      onProgress: (percent) => {
        if (percent - said < STEP_PERCENT) return
        said = percent
        console.log(sentence(text.fetching, { percent }))
      },
    })
  } finally {
    process.off('SIGINT', stop)
  }
}
