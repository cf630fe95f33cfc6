import { basename, join } from 'node:path'
import { dialog, type MessageBoxOptions } from 'electron'
import { errorSentence } from '../../../shared/messages/error-sentence.ts'
import { messagesOf } from '../../../shared/messages/language.ts'
import { localTime } from '../../../shared/messages/local-time.ts'
import { sentence } from '../../../shared/messages/message.ts'
import { hostLanguage } from '../../platform/host-language.ts'
import type { OpenRefusal } from '../../platform/open-refusal.ts'
import { findRescue, lookAtBackup, lostLines, type Rescue, rescueFrom } from '../../platform/rescue.ts'
import { desktopTexts } from './texts.ts'

type Choice = { readonly label: string; readonly take: () => Promise<boolean | null> }

const language = () => hostLanguage(process.env)
const rescueTexts = () => messagesOf(language()).rescue

/**
 * What is damaged, what a backup holds and what is lost since; then the user chooses.
 * @returns whether a backup is in place now, so that the folder can be opened again.
 */
export async function offerBackups(folder: string, reason: OpenRefusal): Promise<boolean> {
  const rescue = findRescue(folder, reason)
  const { newest } = rescue
  const texts = rescueTexts()
  const choices: Choice[] = [
    ...(newest === null
      ? []
      : [
          {
            label: sentence(texts.restore, { at: localTime(newest.at) }),
            take: () => restore(folder, newest.name),
          },
        ]),
    { label: texts.chooseOther, take: () => restoreOther(folder) },
    { label: texts.quit, take: async () => false },
  ]
  for (;;) {
    const answer = await ask({
      type: 'warning',
      message: texts.damaged,
      detail: detailOf(folder, rescue),
      buttons: choices.map(({ label }) => label),
      cancelId: choices.length - 1,
    })
    const done = await choices[answer]?.take()
    if (done !== null && done !== undefined) return done
  }
}

function detailOf(folder: string, { newest, writtenAt }: Rescue): string {
  const texts = rescueTexts()
  const at = newest && localTime(newest.at)
  const said =
    newest === null || at === null
      ? [texts.none]
      : [
          sentence(texts.offered, { at, schools: newest.schools ?? 0 }),
          sentence(texts.lost, { at, ...(writtenAt !== undefined && { writtenAt: localTime(writtenAt) }) }),
          texts.kept,
        ]
  return [...said, '', sentence(texts.folder, { folder })].join('\n')
}

/** @returns null where the user goes back to the question. */
async function restoreOther(folder: string): Promise<true | null> {
  const texts = rescueTexts()
  const { canceled, filePaths } = await dialog.showOpenDialog({
    title: texts.chooseTitle,
    defaultPath: join(folder, 'backups'),
    filters: [{ name: texts.backupFiles, extensions: ['db'] }],
    properties: ['openFile'],
  })
  const [file] = filePaths
  if (canceled || file === undefined) return null
  const { state, schools, lastWrittenAt } = lookAtBackup(file)
  if (state === 'good') {
    const answer = await ask({
      type: 'question',
      message: sentence(texts.confirm, { name: basename(file) }),
      detail: sentence(texts.content, {
        schools: schools ?? 0,
        at: lastWrittenAt === null ? '—' : localTime(lastWrittenAt),
      }),
      buttons: [texts.go, texts.back],
      cancelId: 1,
    })
    if (answer !== 0) return null
  }
  return restore(folder, file)
}

async function restore(folder: string, file: string): Promise<true | null> {
  const texts = rescueTexts()
  const rescued = await rescueFrom(folder, file)
  if (!rescued.ok) {
    const { code, params } = rescued.reason
    await ask({ type: 'error', message: errorSentence(language(), code, params), buttons: [texts.back] })
    return null
  }
  const { source, keptAs, lost } = rescued.restored
  const details = [
    ...(keptAs === null ? [] : [sentence(texts.keptAs, { file: join(folder, keptAs) })]),
    ...lostLines(language(), lost),
  ]
  await ask({
    type: lost.length > 0 ? 'warning' : 'info',
    message: sentence(texts.restored, { name: basename(source) }),
    ...(details.length > 0 && { detail: details.join('\n') }),
    buttons: [texts.open],
  })
  return true
}

async function ask(box: Omit<MessageBoxOptions, 'title'>): Promise<number> {
  const { response } = await dialog.showMessageBox({
    title: desktopTexts().product,
    defaultId: 0,
    noLink: true,
    ...box,
  })
  return response
}
